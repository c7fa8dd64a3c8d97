using Portal.Liquid;

namespace Portal.Search.Text;

/// <summary>
/// Turns text into what the index holds, by script and whatever its language: <b>words</b> (ICU for Han and kana, Korean words with and without their
/// endings, English and Russian stems, numbers) and <b>grams</b> (pairs of neighbouring Han, kana or Hangul characters).
/// </summary>
internal sealed class TextAnalysis
{
    private const int LongestToken = 200;
    private readonly FoldedText _folded;
    private readonly List<int> _ends = [];
    private List<Token>? _words;
    private List<Token>? _grams;
    private int _position;

    private TextAnalysis(FoldedText folded) => _folded = folded;

    public FoldedText Folded => _folded;

    /// <summary>Read when first asked for.</summary>
    public List<Token> Words
    {
        get
        {
            if (_words is null)
            {
                _words = [];
                ReadWords();
            }

            return _words;
        }
    }

    /// <summary>Read when first asked for.</summary>
    public List<Token> Grams
    {
        get
        {
            if (_grams is null)
            {
                _grams = [];
                ReadGrams();
            }

            return _grams;
        }
    }

    /// <summary>Folds the text; not thread-safe.</summary>
    public static TextAnalysis Of(string original) => new(FoldedText.Of(original));

    private void ReadWords()
    {
        var text = _folded.Text;
        _position = 0;
        for (var i = 0; i < text.Length;)
        {
            var script = Scripts.Of(text[i]);
            var end = EndOfRun(text, i, script);
            switch (script)
            {
                case Script.None: break;
                case Script.Han or Script.Kana: ReadIdeographs(i, end); break;
                case Script.Hangul: ReadKorean(i, end); break;
                default: ReadAlphabetic(i, end, script); break;
            }
            i = end;
        }
    }

    // Han and kana make one run, as do Latin letters and digits ("5g", "15th").
    private static int EndOfRun(string text, int start, Script script)
    {
        var end = start + 1;
        while (end < text.Length && Joins(script, Scripts.Of(text[end])))
            end++;
        return end;
    }

    private static bool Joins(Script script, Script next) => script switch
    {
        Script.Han or Script.Kana => next is Script.Han or Script.Kana,
        Script.Latin or Script.Digit => next is Script.Latin or Script.Digit,
        Script.None => false,
        _ => next == script,
    };

    private void ReadIdeographs(int start, int end)
    {
        _ends.Clear();
        WordBreaks.Append(_folded.Text[start..end], _ends);
        var from = start;
        for (var i = 0; i < _ends.Count; i++)
        {
            var first = i;
            while (i + 1 < _ends.Count && IsInsideKatakana(start + _ends[i]))
                i++;
            AddIdeographs(from, start + _ends[i]);
            for (var piece = first; first < i && piece <= i; piece++)
                AddIdeographs(piece == first ? from : start + _ends[piece - 1], start + _ends[piece]);
            _position++;
            from = start + _ends[i];
        }
    }

    // Word breaks fall at will in compounds such as コールドチェーン: the whole is a word, and its pieces stand in the same place.
    private bool IsInsideKatakana(int index) => Scripts.IsKatakana(_folded.Text[index - 1]) && Scripts.IsKatakana(_folded.Text[index]);

    private void AddIdeographs(int start, int end)
    {
        var surface = _folded.Text[start..end];
        if (surface.Length <= 2 && surface.All(Scripts.IsHiragana))
            return;
        var script = Scripts.Of(surface[0]);
        Add(Words, KatakanaWord(surface), surface, script, start, end);
        if (Okurigana(surface) is var stem and > 0)
            Add(Words, surface[..stem], surface, script, start, end);
        AddNumber(surface, script, start, end);
    }

    // 売る, 売りたい and 売って have the kanji in common; hiragana behind it is inflection.
    private static int Okurigana(string surface)
    {
        var stem = 0;
        while (stem < surface.Length && Scripts.Of(surface[stem]) == Script.Han)
            stem++;
        return stem < surface.Length && surface.Skip(stem).All(Scripts.IsHiragana) ? stem : 0;
    }

    // センター and センタ, インターフェイス and インターフェース differ only in length marks.
    private static string KatakanaWord(string surface) =>
        surface.Length > 2 && surface.All(Scripts.IsKatakana) ? surface.Replace("ー", "", StringComparison.Ordinal) : surface;

    private void ReadKorean(int start, int end)
    {
        var surface = _folded.Text[start..end];
        var stripped = KoreanWords.Strip(surface);
        Add(Words, stripped, surface, Script.Hangul, start, end);
        if (stripped.Length < surface.Length)
            Add(Words, surface, surface, Script.Hangul, start, end);
        AddNumber(surface, Script.Hangul, start, end);
        _position++;
    }

    private void ReadAlphabetic(int start, int end, Script script)
    {
        var surface = _folded.Text[start..end];
        var stem = script switch
        {
            Script.Latin when surface.All(c => c is >= 'a' and <= 'z') => Stems.English(surface),
            Script.Cyrillic when surface.Length > 2 => Stems.Russian(surface),
            _ => surface,
        };
        Add(Words, stem, surface, script, start, end);
        if (script == Script.Digit && surface.Length > 2 && surface[^2..] is "st" or "nd" or "rd" or "th" && surface[..^2].All(char.IsAsciiDigit))
            Add(Words, surface[..^2], surface, script, start, end);
        AddNumber(surface, script, start, end);
        _position++;
    }

    private void AddNumber(string surface, Script script, int start, int end)
    {
        if (NumberWords.Find(surface) is { } digits)
            Add(Words, digits, surface, script, start, end);
    }

    // Korean is written with spaces that people set differently, so pairs reach across them.
    private void ReadGrams()
    {
        var text = _folded.Text;
        _position = 0;
        for (var i = 0; i < text.Length;)
        {
            var script = Scripts.Of(text[i]);
            if (script is not (Script.Han or Script.Kana or Script.Hangul))
            {
                i++;
                continue;
            }
            var previous = i;
            var pairs = 0;
            for (i++; i < text.Length; i++)
            {
                if (script == Script.Hangul && text[i] == ' ' && i + 1 < text.Length && Scripts.Of(text[i + 1]) == Script.Hangul)
                    continue;
                if (!Joins(script, Scripts.Of(text[i])))
                    break;
                AddGram(string.Concat(text.AsSpan(previous, 1), text.AsSpan(i, 1)), script, previous, i + 1);
                previous = i;
                pairs++;
            }
            if (pairs == 0)
                AddGram(text[previous].ToString(), script, previous, previous + 1);
            _position++;
        }
    }

    private void AddGram(string gram, Script script, int start, int end)
    {
        Add(Grams, gram, gram, script, start, end);
        _position++;
    }

    // What is longer is no word, and Lucene refuses terms over 32,766 bytes.
    private void Add(List<Token> tokens, string text, string surface, Script script, int start, int end)
    {
        if (text.Length <= LongestToken)
            tokens.Add(new Token(text, surface, script, _position, start, end));
    }
}

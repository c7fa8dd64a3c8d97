using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Portal.Liquid.Filters;

/// <summary>
/// Splits Chinese and Japanese titles into phrases: dictionary words (ICU), each with the particles, endings, units and closing marks
/// that belong to it. Where the dictionary splits a word that it does not know, single characters stay together. Thread-safe.
/// </summary>
internal static partial class Phrases
{
    // Single characters that begin a phrase instead of ending one: prefixes, numerals, prepositions and conjunctions.
    private const string Openers = "新高大小多第各最非全共超再未无無不与和及或对対在以为為向从由把将到每北一二三四五六七八九十两";

    // Pairs that a reader takes for one word: broken between lines they would mean something else ("中心 / 城市行动").
    private static readonly FrozenSet<string> Compounds = FrozenSet.Create(
        StringComparer.Ordinal, "中心城市", "行动纲要", "总体规划", "中心都市", "行動要綱", "総合計画", "現代流通", "現代サービス", "サプライチェーン");

    // Shorter katakana pieces are more often parts of a word that the dictionary lacks than words.
    private const int ShortestKatakanaWord = 4;

    // Half-width columns: ten Han, or "（2025—2035年）" with room to spare.
    private const int WidestWhole = 20;

    public static IReadOnlyList<TitleRun> Of(string title)
    {
        var phrases = new List<string>();
        var last = "";
        foreach (var word in Words(title))
        {
            if (phrases.Count > 0 && (Compounds.Contains(last + word) || Joins(phrases[^1], last, word)))
                phrases[^1] += word;
            else
                phrases.Add(word);
            last = word;
        }

        return [.. phrases.Select(p => new TitleRun(p, IsWhole(p)))];
    }

    /// <summary>Words in order, marks among them; a short bracket or quotation is one word.</summary>
    private static IEnumerable<string> Words(string title)
    {
        var done = 0;
        foreach (Match quotation in ShortQuotation().Matches(title))
        {
            foreach (var word in DictionaryWords(title[done..quotation.Index]))
                yield return word;
            yield return quotation.Value;
            done = quotation.Index + quotation.Length;
        }

        foreach (var word in DictionaryWords(title[done..]))
            yield return word;
    }

    private static IEnumerable<string> DictionaryWords(string text)
    {
        var ends = new List<int>();
        WordBreaks.Append(text, ends);
        var start = 0;
        foreach (var end in ends)
        {
            yield return text[start..end];
            start = end;
        }
    }

    // Dashes and brackets are places to break even where words are kept whole; what is wider may not fit a phone.
    private static bool IsWhole(string phrase) =>
        phrase[..^1].Any(char.IsPunctuation) && phrase.Sum(c => char.IsAscii(c) ? 1 : 2) <= WidestWhole;

    private static bool Joins(string phrase, string last, string word)
    {
        var (before, first) = (phrase[^1], word[0]);
        if (IsClosing(first) || IsOpening(before) || IsLink(before) || char.IsAsciiDigit(before))
            return true;
        if (IsSeparator(before))
            return false;
        if (last.Length == 1 && (phrase.Length == 1 || Openers.Contains(before, StringComparison.Ordinal)))
            return true;
        if (word.All(IsHiragana) || word is "中的")
            return true;
        if (IsKatakana(before) && IsKatakana(first))
            return last.Length < ShortestKatakanaWord || word.Length < ShortestKatakanaWord;
        return word.Length == 1 && (IsHan(before) || IsKatakana(before)) && IsHan(first) && !Openers.Contains(first, StringComparison.Ordinal);
    }

    private static bool IsOpening(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation;

    private static bool IsClosing(char c) => char.IsWhiteSpace(c) || IsLink(c) || (char.IsPunctuation(c) && !IsOpening(c));

    private static bool IsLink(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation || c is '～' or '〜' or '+';

    private static bool IsSeparator(char c) => char.IsWhiteSpace(c) || c is '、' or '，' or '。' or '・' or '·' or '：' or '；' or '！' or '？';

    private static bool IsHiragana(char c) => c is >= '\u3041' and <= '\u309F';

    private static bool IsKatakana(char c) => c is >= '\u30A1' and <= '\u30FF' and not '・';

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or '々';

    [GeneratedRegex("[（(“‘「『《〈][^（(“‘「『《〈）)”’」』》〉]{1,12}[）)”’」』》〉]", RegexOptions.CultureInvariant)]
    private static partial Regex ShortQuotation();
}

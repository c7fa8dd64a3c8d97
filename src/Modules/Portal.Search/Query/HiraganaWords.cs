using System.Text.RegularExpressions;
using Portal.Search.Index;
using Portal.Search.Sound;
using Portal.Search.Text;

namespace Portal.Search.Query;

/// <summary>Words typed as they sound (ろぼっと, くうこう), which the texts write in katakana or kanji.</summary>
internal static partial class HiraganaWords
{
    /// <summary>
    /// The folded query with such words in katakana, of which word breaks make one word each; its length stays. Those that clauses have in
    /// hiragana stay as they are.
    /// </summary>
    public static string InKatakana(string folded, Vocabulary vocabulary) => Alone().Replace(folded, match =>
        StopWords.Contains(match.Value) || TextAnalysis.Of(match.Value).Words.Exists(word => vocabulary.Contains(word.Text, Script.Kana))
            ? match.Value
            : Kana.ToKatakana(match.Value));

    // Beside kanji and katakana, hiragana is inflection.
    [GeneratedRegex("(?<![\\p{IsKatakana}\\p{IsHiragana}\\p{IsCJKUnifiedIdeographs}])[\\u3041-\\u3096ー]{3,}(?![\\p{IsKatakana}\\p{IsCJKUnifiedIdeographs}])", RegexOptions.CultureInvariant)]
    private static partial Regex Alone();
}

using System.Text.RegularExpressions;
using Portal.ContentModel;

namespace Portal.Translation.Check.Typography;

/// <summary>
/// Punctuation of the wrong width or kind: half-width beside Han and kana in Chinese and Japanese, full-width in the other languages; hyphens for
/// dashes; spaces where none belong (several in a row are one to Markdown and HTML).
/// </summary>
internal sealed partial class PunctuationCheck : ITextCheck
{
    public string Name => "punctuation";

    public IEnumerable<Finding> Run(CheckedText text)
    {
        foreach (var (pattern, expected) in RulesFor(text))
            foreach (Match match in pattern.Matches(text.Text))
                yield return new Finding(match.Value, $"“{match.Value}” in “{Excerpt.Around(text.Text, match.Index)}”", expected) { Position = match.Index };
        if (text.Source?.EndsWith('。') is true && !FinalStop().IsMatch(text.Text))
            yield return new Finding(text.Text[^1..], $"“{text.Text[^1..]}” at the end of “{Excerpt.Around(text.Text, text.Text.Length - 1)}”", "a final stop")
            {
                Position = text.Text.Length - 1,
            };
    }

    private static IEnumerable<(Regex Pattern, string Expected)> RulesFor(CheckedText text)
    {
        var culture = text.Culture;
        yield return (Doubled(), "it once");
        if (culture == Culture.Chinese || culture == Culture.Japanese)
        {
            yield return (HalfWidthBesideHan(), "full-width punctuation");
            yield return (HalfWidthForms(), "the full-width character");
            if (!text.IsJoined)
                yield return (SpaceBetweenHan(), "no space");
            if (culture == Culture.Japanese)
                yield return (NotJapanese(), "、 and 。, ・ between words, ～ in ranges");
            yield break;
        }

        yield return (FullWidth(), "the half-width character");
        yield return (SpaceBefore(), "no space before it");
        if (culture == Culture.Russian || culture == Culture.English)
            yield return (HyphenForDash(), culture == Culture.Russian ? "— between words, – between years" : "a dash");
    }

    // A stop counts only between two such characters: "第3.5条" is a number.
    [GeneratedRegex(
        @"(?<=[\p{IsCJKUnifiedIdeographs}\p{IsHiragana}\p{IsKatakana}\u3000-\u303F\uFF01-\uFF5E”’])[,;:!?()\[\]~]|[,;:!?()\[\]~](?=[\p{IsCJKUnifiedIdeographs}\p{IsHiragana}\p{IsKatakana}\u3000-\u303F“‘])|(?<=[\p{IsCJKUnifiedIdeographs}\p{IsHiragana}\p{IsKatakana}”’」』）》])[.-](?=[\p{IsCJKUnifiedIdeographs}\p{IsHiragana}\p{IsKatakana}]|\s|$)",
        RegexOptions.CultureInvariant)]
    private static partial Regex HalfWidthBesideHan();

    [GeneratedRegex(@"(?<=[\p{IsCJKUnifiedIdeographs}\p{IsHiragana}\p{IsKatakana}\u3000-\u303F]) (?=[\p{IsCJKUnifiedIdeographs}\p{IsHiragana}\p{IsKatakana}\u3000-\u303F])", RegexOptions.CultureInvariant)]
    private static partial Regex SpaceBetweenHan();

    [GeneratedRegex(@"[，．·•]|(?<=\d)~(?=\d)|(?<=\d年?)-(?=\d{4})", RegexOptions.CultureInvariant)]
    private static partial Regex NotJapanese();

    // Quotation marks are another check's affair.
    [GeneratedRegex(@"[\uFF61\uFF64-\uFF9F]+", RegexOptions.CultureInvariant)]
    private static partial Regex HalfWidthForms();

    [GeneratedRegex(@"[\u3001-\u3003\u3010\u3011\u3014\u3015\u30FB\uFF01\uFF03-\uFF06\uFF08-\uFF1B\uFF1D\uFF1F-\uFF61\uFF64-\uFFEF]", RegexOptions.CultureInvariant)]
    private static partial Regex FullWidth();

    [GeneratedRegex(@"([,.;:，。、；：])\1+", RegexOptions.CultureInvariant)]
    private static partial Regex Doubled();

    // Closing quotation marks and brackets may stand after it.
    [GeneratedRegex(@"[.。!?！？…][”’“»」』)）]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex FinalStop();

    [GeneratedRegex(@"(?<=\w) [,.;:!?](?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex SpaceBefore();

    [GeneratedRegex(@"(?<=\s)-{1,2}(?=\s)|--|(?<=\b\d{4})-(?=\d{4}\b)", RegexOptions.CultureInvariant)]
    private static partial Regex HyphenForDash();
}

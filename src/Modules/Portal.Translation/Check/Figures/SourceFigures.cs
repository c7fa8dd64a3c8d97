using System.Globalization;
using System.Text.RegularExpressions;
using Portal.ContentModel;

namespace Portal.Translation.Check.Figures;

/// <summary>
/// Finds the figures of a Chinese text: digits, and numerals other than a bare 一, which mostly is no number (一批, 统一). It counts in 第一, and within a
/// quoted slogan beside another numeral (“一河三湾”).
/// </summary>
internal static partial class SourceFigures
{
    public static IReadOnlyList<SourceFigure> In(string source)
    {
        var text = Normalization.Nfkc(source);
        var figures = new List<SourceFigure>();
        foreach (Match match in Digits().Matches(text))
        {
            var scale = match.Groups["scale"].Value;
            var number = decimal.Parse(match.Groups["digits"].ValueSpan, CultureInfo.InvariantCulture);
            figures.Add(new(match.Value.TrimEnd('月'), number * (scale.Length == 0 ? 1 : HanNumerals.Parse("一" + scale)!.Value), scale.Length == 0) { IsMonth = match.Groups["month"].Success });
        }

        var slogans = Quoted().Matches(text).Where(q => Numeral().Matches(q.Value).Any(n => n.Value != "一")).ToList();
        foreach (Match match in Numeral().Matches(Words().Replace(text, w => new string('　', w.Length))))
            if (HanNumerals.Parse(match.Value) is { } value && (match.Value != "一" || IsOrdinal(text, match.Index) || slogans.Any(q => q.Index < match.Index && match.Index < q.Index + q.Length)))
                figures.Add(new(match.Value, value, false));
        return [.. figures.Distinct()];
    }

    private static bool IsOrdinal(string text, int numeral) => numeral > 0 && text[numeral - 1] == '第';

    [GeneratedRegex(@"(?<![0-9])(?<digits>[0-9]{1,12}(?:\.[0-9]{1,6})?)(?![0-9])(?:(?<month>月)|(?<scale>[万亿]{0,2}))", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"(?<![0-9.一二三四五六七八九十百千万亿])[一二三四五六七八九十百千万亿]+", RegexOptions.CultureInvariant)]
    private static partial Regex Numeral();

    [GeneratedRegex(@"“[^”]*”", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    // Words that are written with numerals but state none: the Belt and Road, 18 September, "third party", "unify" and the like.
    [GeneratedRegex("一带一路|九一八|二维|第三方|千方百计|万众|统一|一体化|一流|新一代", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}

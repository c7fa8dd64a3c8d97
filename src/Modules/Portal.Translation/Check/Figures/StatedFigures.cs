using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Portal.ContentModel;

namespace Portal.Translation.Check.Figures;

/// <summary>The numbers that a text in one of the languages states.</summary>
/// <param name="Digits">Those in digits, without regard to a word of scale after them.</param>
/// <param name="Months">The numbers of the months that it names.</param>
/// <param name="All">Those in digits, with and without the scale, and those in words.</param>
internal sealed partial record StatedFigures(IReadOnlySet<decimal> Digits, IReadOnlySet<decimal> Months, IReadOnlySet<decimal> All)
{
    public static StatedFigures In(Culture culture, string text)
    {
        var folded = GroupSeparator().Replace(Normalization.Nfkc(text).ToLowerInvariant().Replace('ё', 'е'), "");
        var digits = new HashSet<decimal>();
        var all = new HashSet<decimal>();
        foreach (Match match in Number().Matches(folded))
        {
            var value = decimal.Parse(match.ValueSpan, CultureInfo.InvariantCulture);
            digits.Add(value);
            all.Add(value);
            foreach (var scaled in NumberWords.ScalesAfter(culture, folded, match.Index + match.Length, value))
                all.Add(scaled);
        }

        all.UnionWith(NumberWords.In(culture, folded));
        return new StatedFigures(digits, NamedMonths(culture, folded), all);
    }

    // Russian months in the genitive, as dates have them.
    private static HashSet<decimal> NamedMonths(Culture culture, string folded) =>
        culture.Formatting.DateTimeFormat.MonthGenitiveNames.Index()
            .Where(m => m.Item.Length > 0 && char.IsLetter(m.Item[0]) && folded.Contains(m.Item.ToLowerInvariant(), StringComparison.Ordinal))
            .Select(m => m.Index + 1m).ToHashSet();

    [GeneratedRegex(@"(?<=[0-9])[,\u00A0\u202F ](?=[0-9]{3}(?![0-9]))", RegexOptions.CultureInvariant)]
    private static partial Regex GroupSeparator();

    [GeneratedRegex(@"[0-9]+(?:\.[0-9]+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}

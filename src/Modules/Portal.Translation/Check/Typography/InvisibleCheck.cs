using System.Globalization;
using System.Text;

namespace Portal.Translation.Check.Typography;

/// <summary>Characters that nobody sees (soft hyphens, zero-width spaces, spaces of other widths) or that have no meaning (private use, unassigned).</summary>
internal sealed class InvisibleCheck : ITextCheck
{
    private static readonly Rune NoBreakSpace = new(0xA0);

    public string Name => "invisible";

    public IEnumerable<Finding> Run(CheckedText text) =>
        text.Raw.EnumerateRunes().Where(IsInvisible).Distinct()
            .Select(r => string.Create(CultureInfo.InvariantCulture, $"U+{r.Value:X4}"))
            .Select(code => new Finding(code, code, "characters that are seen, and common or no-break spaces"));

    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => true,
        UnicodeCategory.SpaceSeparator => rune.Value != ' ' && rune != NoBreakSpace,
        _ => false,
    };
}

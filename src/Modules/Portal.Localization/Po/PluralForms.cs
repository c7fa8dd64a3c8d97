using System.Globalization;
using System.Text.RegularExpressions;

namespace Portal.Localization.Po;

/// <summary>How a catalogue says that its language counts: "nplurals=2; plural=(n != 1);" (gettext manual, "Additional functions for plural forms").</summary>
/// <param name="Count">Number of forms, 1 to 6.</param>
/// <param name="Header">The whole field.</param>
public sealed partial record PluralForms(int Count, string Header)
{
    /// <summary>Reads the header field; null when it is none. Its expression is not read: <see cref="PluralRule.Matches"/>.</summary>
    public static PluralForms? Parse(string field) => Field().Match(field) is { Success: true } match
        ? new PluralForms(int.Parse(match.Groups["count"].ValueSpan, CultureInfo.InvariantCulture), field)
        : null;

    [GeneratedRegex(@"^\s*nplurals\s*=\s*(?<count>[1-6])\s*;\s*plural\s*=\s*[^;\s][^;]*;?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Field();
}

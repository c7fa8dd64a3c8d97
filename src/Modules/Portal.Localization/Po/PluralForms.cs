using System.Globalization;
using System.Text.RegularExpressions;

namespace Portal.Localization.Po;

/// <summary>How a language counts: "nplurals=2; plural=(n != 1);" (gettext manual, "Additional functions for plural forms").</summary>
/// <param name="Count">Number of forms, 1 to 6.</param>
/// <param name="Expression">Gives the index of the form for a count of things.</param>
public sealed partial record PluralForms(int Count, PluralExpression Expression)
{
    /// <summary>Reads the header field; null when it is none.</summary>
    public static PluralForms? Parse(string field) =>
        Field().Match(field) is { Success: true } match && PluralExpression.Parse(match.Groups["plural"].Value) is { } expression
            ? new PluralForms(int.Parse(match.Groups["count"].ValueSpan, CultureInfo.InvariantCulture), expression)
            : null;

    [GeneratedRegex(@"^\s*nplurals\s*=\s*(?<count>[1-6])\s*;\s*plural\s*=\s*(?<plural>[^;]+?)\s*;?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Field();
}

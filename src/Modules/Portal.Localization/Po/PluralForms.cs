using System.Globalization;
using System.Text.RegularExpressions;
using Portal.ContentModel;

namespace Portal.Localization.Po;

/// <summary>How a language counts: "nplurals=2; plural=(n != 1);" (gettext manual, "Additional functions for plural forms").</summary>
/// <param name="Count">Number of forms, 1 to 6.</param>
/// <param name="Expression">Gives the index of the form for a count of things.</param>
public sealed partial record PluralForms(int Count, PluralExpression Expression)
{
    /// <summary>Reads the header field. Error: <c>po.plural_forms</c>, its message saying what was expected.</summary>
    public static Result<PluralForms> Parse(string field)
    {
        var match = Field().Match(field);
        if (!match.Success)
            return new Error("po.plural_forms", "nplurals=1…6; plural=EXPRESSION;");
        var expression = PluralExpression.Parse(match.Groups["plural"].Value);
        return expression.IsSuccess
            ? new PluralForms(int.Parse(match.Groups["count"].ValueSpan, CultureInfo.InvariantCulture), expression.Value)
            : expression.Error;
    }

    [GeneratedRegex(@"^\s*nplurals\s*=\s*(?<count>[1-6])\s*;\s*plural\s*=\s*(?<plural>[^;]+?)\s*;?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Field();
}

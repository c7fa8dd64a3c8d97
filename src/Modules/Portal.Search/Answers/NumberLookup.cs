using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Portal.ContentModel.Clauses;

namespace Portal.Search.Answers;

/// <summary>Recognises a query that names a page outright: a clause id, or an action's number.</summary>
internal static partial class NumberLookup
{
    /// <summary>The clause id that the query stands for: "a12.m3", "a12" for "12", "Action 12", "第12项行动", "행동 12".</summary>
    public static string? ClauseId(string query)
    {
        var text = query.Trim().Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        if (ClauseScheme.IsFullId(text) && text.AsSpan().IndexOfAnyInRange('0', '9') >= 0)
            return text;
        return ActionNumber().Match(text) is { Success: true } match
            ? "a" + int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)
            : null;
    }

    [GeneratedRegex(
        "^(?:第|no\\.?|№|#)?\\s*(?:action|действие|行动|行動|행동)?\\s*(?:第|no\\.?|№|#)?\\s*(?<n>[0-9]{1,2})\\s*(?:项|項|号|號|番|번|번째)?\\s*(?:目)?\\s*(?:的|の)?\\s*(?:action|действие|行动|行動|행동)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex ActionNumber();
}

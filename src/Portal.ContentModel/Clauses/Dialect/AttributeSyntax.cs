using System.Text.RegularExpressions;

namespace Portal.ContentModel.Clauses.Dialect;

/// <summary>
/// Recognises what Markdown dialects read as an attribute list: <c>{#id}</c>, <c>{.class}</c>, <c>{: #id}</c>, <c>{name=value}</c>,
/// also when left open. Other braces are text.
/// </summary>
internal static partial class AttributeSyntax
{
    /// <summary>The first attribute list in the text, up to its '}' or the end; null when there is none.</summary>
    public static string? FindIn(string text) => Pattern().Match(text) is { Success: true } match ? match.Value : null;

    /// <summary>True when the text begins with an attribute list.</summary>
    public static bool StartsIn(string text) => Pattern().Match(text) is { Success: true, Index: 0 };

    [GeneratedRegex(@"\{\s*:?\s*(?:\#|\.\p{L}|[\p{L}_][\w.:-]*=)[^}]*\}?", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}

using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Portal.ContentModel.Types;

/// <summary>What a path pattern's {field} placeholders are and do: "actions/{number}-{slug}".</summary>
public static partial class PathPatterns
{
    /// <summary>Names between braces, in order; whether they name fields is for the reader of the declaration to check.</summary>
    public static IEnumerable<string> FieldsOf(string pattern) => Placeholder().Matches(pattern).Select(match => match.Groups[1].Value);

    /// <summary>The path with the fields' values; null when one is missing or empty.</summary>
    public static string? Fill(string pattern, JsonObject values) =>
        FieldsOf(pattern).Any(field => string.IsNullOrEmpty(values[field]?.ToString()))
            ? null
            : Placeholder().Replace(pattern, match => values[match.Groups[1].Value]!.ToString());

    /// <summary>The fields' values in a path; null when the path does not fit the pattern.</summary>
    public static IReadOnlyList<(string Field, string Value)>? Read(string pattern, string path)
    {
        // Regex.Split gives the captured names at the odd places.
        var parts = Placeholder().Split(pattern).Select((part, i) => i % 2 == 0 ? Regex.Escape(part) : $"(?<{part}>[^/]+?)");
        var match = Regex.Match(path, $@"^{string.Concat(parts)}\z", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        return match.Success ? [.. match.Groups.Values.Skip(1).Select(group => (group.Name, group.Value))] : null;
    }

    [GeneratedRegex(@"\{([^{}/]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}

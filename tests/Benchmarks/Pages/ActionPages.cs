using System.Globalization;
using System.Text.RegularExpressions;

namespace Benchmarks.Pages;

/// <summary>Addresses of the 22 action pages, as the site itself links them.</summary>
internal static partial class ActionPages
{
    public static readonly string[] Segments = ["zh", "en", "ja", "ko", "ru"];

    /// <returns>110 paths without leading '/'.</returns>
    public static async Task<IReadOnlyList<string>> ListAsync(HttpClient client)
    {
        var list = await client.GetStringAsync(new Uri("en/actions", UriKind.Relative));
        var pages = Link().Matches(list).Select(m => m.Groups[1].Value).Distinct(StringComparer.Ordinal).ToList();
        return pages.Count == 22
            ? [.. Segments.SelectMany(segment => pages.Select(page => string.Create(CultureInfo.InvariantCulture, $"{segment}/actions/{page}")))]
            : throw new InvalidOperationException($"{pages.Count} actions are listed, not 22.");
    }

    [GeneratedRegex("href=\"/en/actions/([0-9]+-[a-z0-9-]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}

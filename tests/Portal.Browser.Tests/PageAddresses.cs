using Portal.Tests.Web;

namespace Portal.Browser.Tests;

/// <summary>Every template in every state that looks different, in a language.</summary>
internal static class PageAddresses
{
    /// <summary>One case a language.</summary>
    public static TheoryData<string> Languages { get; } = [.. SiteAddresses.Segments];

    /// <summary>A path without a page.</summary>
    private const string Missing = "nope";

    public static string Action { get; } = SiteAddresses.Templates.Single(path => path.StartsWith("actions/", StringComparison.Ordinal));

    /// <summary>Below the server's address, without leading '/'. Of the first group the longest search answers 400 and the last 404, all others 200.</summary>
    public static IEnumerable<string> Of(string segment)
    {
        // The other script: Han beside letters, letters beside Han.
        var with = segment == "zh" ? "?with=en" : "?with=zh";
        string[] others =
        [
            // The longest page first, so that nobody waits for it at the end.
            "plan" + with, Action + with, "sections/1-modern-international-comprehensive-hub" + with, "phases/1-2025-2027" + with,
            "search?q=AI&section=4", "search?q=" + new string('x', 201), Missing,
        ];
        return others.Concat(SiteAddresses.Templates).Concat(SiteAddresses.Searches).Select(path => $"{segment}/{path}");
    }
}

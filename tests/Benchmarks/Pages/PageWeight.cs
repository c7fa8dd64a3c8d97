using System.Text.RegularExpressions;
using Benchmarks.Site;

namespace Benchmarks.Pages;

/// <summary>HTML and CSS of a first visit to an action page on the wire (Brotli), the heaviest of the 22 in each language.</summary>
internal static partial class PageWeight
{
    public static async Task RunAsync(PublishedSite site, Figures figures)
    {
        using var portal = await SiteProcess.StartAsync(site, site.PlanData);
        var pages = await ActionPages.ListAsync(portal.Client);
        foreach (var segment in ActionPages.Segments)
        {
            var weights = new List<double>();
            foreach (var page in pages.Where(page => page.StartsWith(segment, StringComparison.Ordinal)))
            {
                var html = await portal.Client.GetStringAsync(new Uri(page, UriKind.Relative));
                var sheets = Stylesheet().Matches(html).Select(m => m.Groups[1].Value).ToList();
                if (sheets.Count != 1)
                    throw new InvalidOperationException($"{page} has {sheets.Count} stylesheets, not one.");
                weights.Add((await SizeAsync(portal.Client, page) + await SizeAsync(portal.Client, sheets[0])) / 1024.0);
            }

            figures.Add($"first visit, heaviest action page, {segment}", [weights.Max()], "0.0 KB", "≤ 30 KB");
        }
    }

    private static async Task<int> SizeAsync(HttpClient client, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "br");
        using var answer = await client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadAsByteArrayAsync()).Length;
    }

    [GeneratedRegex("<link[^>]*rel=\"stylesheet\"[^>]*href=\"([^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Stylesheet();
}

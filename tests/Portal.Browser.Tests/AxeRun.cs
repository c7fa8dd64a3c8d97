using Microsoft.Playwright;

namespace Portal.Browser.Tests;

/// <summary>axe in a page that has its script. Source of the tags and options: axe-core's API documentation.</summary>
internal static class AxeRun
{
    private const string Run =
        """
        async place => (await axe.run(place, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          resultTypes: ['violations'],
          preload: false,
        })).violations.flatMap(rule => rule.nodes.map(node =>
          `${rule.id}: ${node.target.join(' ')} ${node.any.concat(node.all, node.none).map(check => check.message).join('; ')}`))
        """;

    private static readonly (int Width, ColorScheme Scheme, bool Open)[] Views =
        [(360, ColorScheme.Light, false), (360, ColorScheme.Dark, true), (1280, ColorScheme.Dark, false), (1280, ColorScheme.Light, true)];

    // Not the menu: what it lies over has no size to measure.
    private const string OpenAll = "open => document.querySelectorAll('details:not(.menu)').forEach(details => { details.open = open; })";

    /// <summary>All rules in both themes at phone and desktop width; contents, facets and clauses' details stand open in one theme of each.</summary>
    /// <returns>A line a violation and element.</returns>
    public static async Task<IEnumerable<string>> InThemesAndWidthsAsync(IPage page)
    {
        var findings = new List<string>();
        foreach (var (width, scheme, open) in Views)
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            await page.EvaluateAsync(OpenAll, open);
            findings.AddRange(await RunAsync(page, "html", $"{width} px, {scheme}"));
        }

        return findings;
    }

    /// <summary>All rules in the phone's open menu, in both themes.</summary>
    public static async Task<IEnumerable<string>> InMenuAsync(IPage page)
    {
        await page.SetViewportSizeAsync(360, 900);
        await page.ClickAsync(".menu summary");
        var findings = new List<string>();
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            findings.AddRange(await RunAsync(page, ".menu", $"menu, {scheme}"));
        }

        return findings;
    }

    private static async Task<IEnumerable<string>> RunAsync(IPage page, string place, string view) =>
        (await page.EvaluateAsync<string[]>(Run, place)).Select(finding => $"{view}: {finding}");
}

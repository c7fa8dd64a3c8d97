using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Portal.Tests.Web;

namespace Portal.Browser.Tests;

/// <summary>axe over every template in every language, both themes, phone and desktop.</summary>
public sealed class AccessibilityTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private static readonly AxeRunOptions Wcag = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    public static TheoryData<string> Pages { get; } = SiteAddresses.All();

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_OnEveryPage_FindsNothing(string address)
    {
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            foreach (var width in (int[])[360, 1280])
            {
                var page = await browser.OpenAsync(address, width, scheme);
                var found = await page.RunAxe(Wcag);
                Assert.True(
                    found.Violations.Length == 0,
                    $"{scheme} {width}: " + string.Join("; ", found.Violations.Select(v => $"{v.Id}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}")));
                await page.Context.CloseAsync();
            }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_At320Pixels_DoesNotScrollSideways(string address)
    {
        var page = await browser.OpenAsync(address, 320);

        var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        await page.Context.CloseAsync();
        Assert.True(width <= 320, $"{width} px wide");
    }
}

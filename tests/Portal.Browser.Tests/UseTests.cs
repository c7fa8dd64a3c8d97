using Microsoft.Playwright;

namespace Portal.Browser.Tests;

/// <summary>What a reader does: by keyboard, without scripts, with them.</summary>
public sealed class UseTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task Keyboard_FirstTab_IsTheSkipLinkThatLeadsToTheContent()
    {
        var page = await browser.OpenAsync("ja/", 1280);

        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("#main", await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Fact]
    public async Task Search_WithoutScripts_FindsAndLeadsToTheClause()
    {
        var page = await browser.OpenAsync("en/", 360, scripts: false);

        await page.FillAsync("#q", "sponge city");
        await page.PressAsync("#q", "Enter");
        await page.ClickAsync(".results li:first-child h2 a");

        Assert.Contains("/en/actions/14-", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LanguageSwitch_OnAnAction_KeepsThePage()
    {
        var page = await browser.OpenAsync("en/actions/8-world-class-industrial-clusters", 1280);

        await page.ClickAsync("a[hreflang=ru][lang=ru] >> nth=0");

        Assert.EndsWith("/ru/actions/8-world-class-industrial-clusters", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Console_OnATour_StaysSilent()
    {
        var page = await browser.OpenAsync("zh/", 1280);
        var messages = new List<string>();
        page.Console += (_, message) => messages.Add(message.Text);

        foreach (var path in (string[])["zh/plan", "zh/actions/1-international-comprehensive-transport-hub", "zh/search?q=AI", "zh/figures"])
            await page.GotoAsync(new Uri(browser.Server.Address, path).ToString());

        Assert.Empty(messages);
    }
}

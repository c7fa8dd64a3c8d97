using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Portal.Tests.Web;

namespace Portal.Browser.Tests;

/// <summary>The site with JavaScript switched off is the whole site.</summary>
public sealed partial class NoScriptTests(BrowserFixture browser)
{
    public static TheoryData<string> Languages { get; } = PageAddresses.Languages;

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Search_LeadsToTheClause(string segment)
    {
        var page = await browser.OpenAsync($"{segment}/", 360, scripts: false);

        await page.FillAsync("#q", "海绵城市");
        await page.PressAsync("#q", "Enter");
        await page.ClickAsync(".results li:first-child .ref");

        Assert.Matches($"/{segment}/actions/14-[a-z-]+#a14\\.m\\d$", page.Url);
        Assert.True(await page.Locator(".clause:target").IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Facets_NarrowAndWidenTheResults(int width)
    {
        var page = await browser.OpenAsync("en/search?q=AI", width, scripts: false);
        var all = await page.Locator(".total").InnerTextAsync();

        await OpenAsync(page, ".facets");
        await page.ClickAsync(".facets a[href*='section=4']");
        var some = await page.Locator(".total").InnerTextAsync();
        Assert.NotEqual(all, some);
        await OpenAsync(page, ".facets");
        await page.ClickAsync(".facets section:first-of-type a:not([href*='section='])");

        Assert.Equal(all, await page.Locator(".total").InnerTextAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task LanguageSwitch_KeepsThePage()
    {
        var page = await browser.OpenAsync($"zh/{PageAddresses.Action}", 360, scripts: false);

        foreach (var segment in (string[])["ru", "ko", "ja", "en", "zh"])
        {
            await page.ClickAsync($".tongues a[href*='/{segment}/']");
            Assert.EndsWith($"/{segment}/{PageAddresses.Action}", page.Url, StringComparison.Ordinal);
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task SideBySide_OpensAlignsAndCloses()
    {
        var page = await browser.OpenAsync($"ko/{PageAddresses.Action}", 1280, scripts: false);

        await page.ClickAsync(".beside a:has([lang=ja])");
        var own = (await page.Locator("[id='a12.m2'] .c-text").BoundingBoxAsync())!;
        var other = (await page.Locator("[id='a12.m2'] .c-other[lang=ja]").BoundingBoxAsync())!;
        Assert.Equal(own.Y, other.Y, 1.0);
        Assert.True(other.X >= own.X + own.Width);
        await page.ClickAsync(".beside li:last-child a");

        Assert.Equal(0, await page.Locator(".c-other").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Menus_OpenAndLead()
    {
        var page = await browser.OpenAsync("ru/", 360, scripts: false);

        await OpenAsync(page, ".menu");
        await page.ClickAsync(".menu a[href$='/ru/plan']");
        await OpenAsync(page, ".rail");
        await page.ClickAsync(".rail a[href='#s3']");
        Assert.EndsWith("/ru/plan#s3", page.Url, StringComparison.Ordinal);
        await page.GotoAsync(new Uri(browser.Server.Address, $"ru/{PageAddresses.Action}").ToString());
        await OpenAsync(page, "[id='a12.m1'] .c-more");
        await page.ClickAsync("[id='a12.m1'] .c-langs a[hreflang=zh-CN], [id='a12.m1'] .c-langs a[lang=zh-CN]");

        Assert.EndsWith($"/zh/{PageAddresses.Action}#a12.m1", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    /// <summary>Scripts add buttons to copy with, and nothing else.</summary>
    [Fact]
    public async Task EveryTemplate_SaysTheSameAsWithScripts()
    {
        var with = await browser.OpenAsync("en/", 1280);
        var without = await browser.OpenAsync("en/", 1280, scripts: false);

        foreach (var path in SiteAddresses.Templates.Concat(SiteAddresses.Searches))
        {
            var address = new Uri(browser.Server.Address, $"en/{path}").ToString();
            await with.GotoAsync(address);
            await without.GotoAsync(address);
            await with.EvaluateAsync("document.querySelectorAll('.copy').forEach(button => button.remove())");
            Assert.Equal(await TextAsync(with), await TextAsync(without));
        }

        await with.Context.CloseAsync();
        await without.Context.CloseAsync();
    }

    /// <summary>On wide screens some stand open and have no summary.</summary>
    private static async Task OpenAsync(IPage page, string details)
    {
        if (await page.Locator($"{details} > summary").IsVisibleAsync())
            await page.ClickAsync($"{details} > summary");
    }

    private static async Task<string> TextAsync(IPage page) => Space().Replace(await page.Locator("body").InnerTextAsync(), " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}

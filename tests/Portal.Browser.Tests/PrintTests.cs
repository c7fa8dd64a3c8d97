using System.Diagnostics;
using System.Text;
using Microsoft.Playwright;
using Portal.Tests;

namespace Portal.Browser.Tests;

/// <summary>On paper an action is a document: light, without navigation, with its short address and QR code.</summary>
public sealed class PrintTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Action_OnPaper_IsALightDocumentWithItsAddress(string segment)
    {
        var page = await browser.OpenAsync($"{segment}/{PageAddresses.Action}", 1280);

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        Assert.Equal("rgb(26, 31, 36)", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.c-text')).color"));
        foreach (var chrome in (string[])[".skip", ".tongues", ".menu", ".main-nav", ".rail", ".beside", ".turn", ".c-more", ".larger", ".foot ul"])
            Assert.False(await page.Locator(chrome).First.IsVisibleAsync(), chrome);
        foreach (var part in (string[])["h1", ".c-text", ".goal", ".qr", ".c-cite"])
            Assert.True(await page.Locator($"{part} >> visible=true").First.IsVisibleAsync(), part);
        Assert.EndsWith("/a12", await page.Locator(".cite a[href$='/a12']").InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Action_AsPdf_HasTitleMeasuresAndAddress(string segment)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "action.pdf");
        var page = await browser.OpenAsync($"{segment}/{PageAddresses.Action}", 1280);
        var title = await page.Locator("h1 > span").InnerTextAsync();

        await page.PdfAsync(new PagePdfOptions { Path = file, PreferCSSPageSize = true });
        var text = await TextAsync(file);

        Assert.Contains(Plain(title), text, StringComparison.Ordinal);
        Assert.Contains("a12.m1", text, StringComparison.Ordinal);
        Assert.Contains("portal.example/a12", text, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    private static async Task<string> TextAsync(string file)
    {
        using var process = Process.Start(new ProcessStartInfo("pdftotext", [file, "-"]) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return Plain(text);
    }

    /// <summary>Lines break anywhere, and some fonts give Han characters as radicals, which NFKC undoes.</summary>
    private static string Plain(string text) => string.Concat(Portal.ContentModel.Normalization.Nfkc(text).Where(c => !char.IsWhiteSpace(c)));
}

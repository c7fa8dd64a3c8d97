using System.Globalization;

namespace Portal.Browser.Tests;

/// <summary>The first screen of the home page.</summary>
public sealed class HomeTests(BrowserFixture browser)
{
    // What lies below the first screen of a small laptop, and the numbers of the actions in it.
    private const string Look =
        """
        () => {
          const parts = ['h1', '.find', '.eight', '.doors', '.band'];
          const below = parts.filter(part => document.querySelector(part).getBoundingClientRect().bottom > innerHeight);
          const actions = [...document.querySelectorAll('.e-acts a')].map(a => a.textContent + (a.getBoundingClientRect().bottom <= innerHeight ? '' : ' below'));
          return [...below, ...actions];
        }
        """;

    [Theory]
    [MemberData(nameof(PageAddresses.Languages), MemberType = typeof(PageAddresses))]
    public async Task FirstScreen_ShowsSearchHubDoorsPhasesAndTwentyTwoActions(string segment)
    {
        var page = await browser.OpenAsync($"{segment}/", 1280);
        await page.SetViewportSizeAsync(1280, 800);

        Assert.Equal(
            Enumerable.Range(1, 22).Select(number => number.ToString(CultureInfo.InvariantCulture)).Order(StringComparer.Ordinal),
            (await page.EvaluateAsync<string[]>(Look)).Order(StringComparer.Ordinal));
        Assert.StartsWith("7 ", await page.Locator(".e-2 .e-acts a").First.GetAttributeAsync("aria-label"), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(PageAddresses.Languages), MemberType = typeof(PageAddresses))]
    public async Task Hub_OnANarrowPhone_CutsNoName(string segment)
    {
        var page = await browser.OpenAsync($"{segment}/", 320);

        // The figure hides what sticks out of it, so the text itself is measured.
        Assert.Empty(await page.EvaluateAsync<string[]>(
            """
            () => {
              const box = document.querySelector('.eight').getBoundingClientRect(), range = document.createRange();
              return [...document.querySelectorAll('.eight a')].filter(a => a.checkVisibility()).filter(a => {
                range.selectNodeContents(a);
                return [...range.getClientRects()].some(r => r.left < box.left - 1 || r.right > box.right + 1);
              }).map(a => a.textContent);
            }
            """));
        await page.Context.CloseAsync();
    }
}

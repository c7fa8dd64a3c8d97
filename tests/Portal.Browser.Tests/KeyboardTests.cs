using Microsoft.Playwright;

namespace Portal.Browser.Tests;

/// <summary>Everything is reached and used without a mouse, and one sees where one is.</summary>
public sealed class KeyboardTests(BrowserFixture browser)
{
    /// <summary>1280 × 1024 at 400 % is 320 × 256.</summary>
    private const int ZoomedWidth = 320;

    /// <summary>What takes the focus, in the order of the document, and is shown.</summary>
    private const string Stops =
        """
        () => [...document.querySelectorAll('a[href], button, input, summary')]
          .filter(e => e.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) && e.tabIndex >= 0)
          .map((e, i) => { e.dataset.stop = i; return e.outerHTML.slice(0, 120); })
        """;

    /// <summary>The number of the element with the focus, and what is wrong with the way it shows it; -1 outside the page.</summary>
    private const string Here =
        """
        () => {
          const e = document.activeElement, rect = e.getBoundingClientRect(), style = getComputedStyle(e);
          if (e === document.body) return '-1';
          const faults = [];
          if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) faults.push('no outline');
          if (rect.bottom <= 0 || rect.top >= innerHeight || rect.right <= 0 || rect.left >= innerWidth) faults.push('out of sight');
          const points = [[.5, .5], [.1, .5], [.9, .5]].map(([x, y]) => document.elementFromPoint(rect.left + rect.width * x, Math.min(innerHeight - 1, rect.top + rect.height * y)));
          if (!points.some(p => p && (e.contains(p) || p.contains(e)))) faults.push('covered');
          return [e.dataset.stop, ...faults].join(' ');
        }
        """;

    [Theory]
    [InlineData("zh/", 1280, ColorScheme.Light)]
    [InlineData("en/", 360, ColorScheme.Dark)]
    [InlineData("ru/actions/12-international-consumption-center-city", 1280, ColorScheme.Dark)]
    [InlineData("ja/actions/12-international-consumption-center-city", 360, ColorScheme.Light)]
    [InlineData("en/sections/1-modern-international-comprehensive-hub", ZoomedWidth, ColorScheme.Light)]
    [InlineData("ko/search?q=AI", 1280, ColorScheme.Light)]
    [InlineData("ko/search?q=AI", 360, ColorScheme.Dark)]
    public async Task Tab_ThroughAPage_ReachesEverythingInOrderAndShowsIt(string address, int width, ColorScheme scheme)
    {
        var page = await browser.OpenAsync(address, width);
        if (width == ZoomedWidth)
            await page.SetViewportSizeAsync(ZoomedWidth, 256);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
        var stops = await page.EvaluateAsync<string[]>(Stops);
        var faults = new List<string>();

        for (var stop = 0; stop < stops.Length; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            var here = await page.EvaluateAsync<string>(Here);
            if (here != FormattableString.Invariant($"{stop}"))
                faults.Add($"{here} instead of {stop} {stops[stop]}");
        }

        await page.Context.CloseAsync();
        Assert.Empty(faults);
    }

    [Fact]
    public async Task SkipLink_IsFirst_AndLeadsPastTheNavigation()
    {
        var page = await browser.OpenAsync("ja/plan", 1280);

        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("#main", await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
        Assert.True((await page.Locator(".skip").BoundingBoxAsync())!.Width > 50);
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");

        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Menu_OnAPhone_OpensWithEnterAndClosesWithEscape()
    {
        var page = await browser.OpenAsync("en/plan", 360);
        await page.Locator(".menu summary").FocusAsync();

        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("The plan", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        await page.Keyboard.PressAsync("Escape");

        Assert.False(await page.Locator(".menu nav").IsVisibleAsync());
        Assert.Equal("Menu", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Menu_OnAPhone_NeverCoversTheFocus()
    {
        var page = await browser.OpenAsync("en/", 360);
        await page.Locator(".menu summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        while (!await page.EvaluateAsync<bool>("document.activeElement.id === 'q'"))
            await page.Keyboard.PressAsync("Tab");

        Assert.False(await page.Locator(".menu nav").IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task CopyButton_WithEnter_CopiesTheCitation()
    {
        var page = await browser.OpenAsync($"en/{PageAddresses.Action}", 1280);
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.Locator(".c-more summary").First.PressAsync("Enter");

        var button = page.Locator(".c-more .copy").First;
        await button.PressAsync("Enter");

        await Assertions.Expect(button).ToHaveTextAsync("Copied");
        var copied = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.Contains("a12.m1", copied, StringComparison.Ordinal);
        Assert.Equal(await page.Locator(".c-more .c-cite").First.TextContentAsync(), copied);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task LargerText_WithSpace_LastsToTheNextPage()
    {
        var page = await browser.OpenAsync("ru/about", 1280);
        const string Size = "parseFloat(getComputedStyle(document.documentElement).fontSize)";
        var before = await page.EvaluateAsync<double>(Size);

        await page.Locator("#larger").PressAsync("Space");
        await page.GotoAsync(new Uri(browser.Server.Address, "ru/privacy").ToString());

        Assert.Equal(1.25 * before, await page.EvaluateAsync<double>(Size));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task SearchField_WhileTyping_SuggestsInAListForTheKeyboard()
    {
        var page = await browser.OpenAsync("en/", 1280);
        var field = page.Locator("#q");
        var first = page.Locator("#suggestions [role=option]").First;

        await field.PressSequentiallyAsync("low-alt");
        await Assertions.Expect(first).ToHaveTextAsync("low-altitude economy");
        await field.PressAsync("Escape");
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-expanded", "false");
        await Assertions.Expect(field).ToHaveValueAsync("low-alt");
        await field.PressAsync("ArrowDown");
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-activedescendant", await first.GetAttributeAsync("id") ?? "");
        await Assertions.Expect(first).ToHaveAttributeAsync("aria-selected", "true");
        await field.PressAsync("Enter");

        await page.WaitForURLAsync(url => url.EndsWith("/en/search?q=low-altitude+economy", StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }
}

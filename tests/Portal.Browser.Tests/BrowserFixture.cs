using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Portal.Tests;
using Portal.Tests.Web;

[assembly: AssemblyFixture(typeof(Portal.Browser.Tests.BrowserFixture))]

namespace Portal.Browser.Tests;

/// <summary>One server on the real content and one Chromium (Debian's) for all tests.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    /// <summary>Pages that are read at once: a renderer each, on two cores.</summary>
    private const int PagesAtOnce = 3;

    private readonly TemporaryFolder _folder = new();
    private readonly string _axe = new BundledAxeScriptProvider().GetScript();
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    internal PortalServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Server = await PortalServer.StartAsync(
            _folder.Path, ("Site:BaseUrl", "https://portal.example"), ("Site:Contact", "desk@portal.example"), ("Site:StrictTemplates", "true"));
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = "/usr/bin/chromium",
            // Chromium has no sandbox for root, and containers have little shared memory.
            Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--no-first-run"],
        });
    }

    internal Task<IPage> OpenAsync(string address, int width, bool scripts = true) =>
        OpenAsync(address, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 }, JavaScriptEnabled = scripts });

    /// <summary>Opens an address in a context of its own. The caller disposes the page's context.</summary>
    /// <param name="address">Below the server's address, without leading '/'.</param>
    internal async Task<IPage> OpenAsync(string address, BrowserNewContextOptions options)
    {
        options.ReducedMotion = ReducedMotion.Reduce;
        var context = await _browser.NewContextAsync(options);
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(Server.Address, address).ToString());
        return page;
    }

    /// <summary>Shows every address to a check, some at once, in pages that have axe; gathers what the checks found.</summary>
    /// <param name="server">Address of the server, ending in '/'.</param>
    /// <param name="scale">Pixels of the screen a CSS pixel, in each direction.</param>
    internal async Task<IReadOnlyList<string>> LookAsync(
        Uri server, IEnumerable<string> addresses, Func<IPage, Task<IEnumerable<string>>> check, float scale = 1)
    {
        var waiting = new ConcurrentQueue<string>(addresses);
        var findings = new ConcurrentQueue<string>();
        await Task.WhenAll(Enumerable.Range(0, PagesAtOnce).Select(async _ =>
        {
            await using var context = await _browser.NewContextAsync(new BrowserNewContextOptions { ReducedMotion = ReducedMotion.Reduce, DeviceScaleFactor = scale });
            // An init script is not subject to the page's Content-Security-Policy.
            await context.AddInitScriptAsync(_axe);
            var page = await context.NewPageAsync();
            while (waiting.TryDequeue(out var address))
            {
                await page.GotoAsync(new Uri(server, address).ToString());
                foreach (var finding in await check(page))
                    findings.Enqueue($"{address}: {finding}");
            }
        }));
        return [.. findings];
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (Server is not null)
            await Server.DisposeAsync();
        _folder.Dispose();
    }
}

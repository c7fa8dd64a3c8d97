using Benchmarks.Site;

namespace Benchmarks.Pages;

/// <summary>An action page from the cache against bare Kestrel, and action pages made anew for every request.</summary>
internal static class PageSpeed
{
    public static async Task RunAsync(PublishedSite site, Figures figures)
    {
        await CachedAsync(site, figures);
        await UncachedAsync(site, figures);
    }

    private static async Task CachedAsync(PublishedSite site, Figures figures)
    {
        using var portal = await SiteProcess.StartAsync(site, site.PlanData);
        var page = (await ActionPages.ListAsync(portal.Client))[33];
        using var baseline = await SiteProcess.StartBaselineAsync(await RawKestrel.RecordAsync(portal.Client, page, site.NewFolder()));
        var address = new Uri(portal.Address, page);
        await Wrk.RunAsync(address);
        await Wrk.RunAsync(baseline.Address);
        List<double> cached = [], raw = [];
        for (var round = 0; round < PublishedSite.Rounds; round++)
        {
            cached.Add(await Wrk.RunAsync(address));
            raw.Add(await Wrk.RunAsync(baseline.Address));
        }

        figures.Add("cached action page", cached, "0 requests/s", "", raw);
        figures.Add("  share of bare Kestrel", [.. cached.Zip(raw, (c, r) => c / r)], "0.00", "≥ 0.80");
    }

    private static async Task UncachedAsync(PublishedSite site, Figures figures)
    {
        using var portal = await SiteProcess.StartAsync(site, site.PlanData, ("Site__CacheBytes", "0"));
        var pages = await ActionPages.ListAsync(portal.Client);
        using var baseline = await SiteProcess.StartBaselineAsync(await RawKestrel.RecordAsync(portal.Client, pages[0], site.NewFolder()));
        await Latency.OfAsync(portal.Client, pages);
        await Latency.OfAsync(portal.Client, pages);
        List<double> medians = [], worst = [], raw = [];
        for (var round = 0; round < PublishedSite.Rounds; round++)
        {
            var times = await Latency.OfAsync(portal.Client, pages);
            medians.Add(Figures.Percentile(times, 0.5));
            worst.Add(Figures.Percentile(times, 0.99));
            raw.Add(Figures.Percentile(await Latency.OfAsync(baseline.Client, pages), 0.5));
        }

        figures.Add("uncached action page, p50", medians, "0.00 ms", "≤ 5 ms", raw);
        figures.Add("uncached action page, p99", worst, "0.00 ms", "");
    }
}

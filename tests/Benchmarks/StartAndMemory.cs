using Benchmarks.Pages;
using Benchmarks.Search;
using Benchmarks.Site;

namespace Benchmarks;

/// <summary>Start on an existing database, and resident memory once every page and every query has been asked for.</summary>
internal static class StartAndMemory
{
    private const double Megabyte = 1024 * 1024;

    public static async Task RunAsync(PublishedSite site, Figures figures)
    {
        List<double> starts = [], rawStarts = [], memory = [], rawMemory = [];
        var queries = JudgedQuery.ReadAll();
        for (var round = 0; round < PublishedSite.Rounds; round++)
        {
            using var portal = await SiteProcess.StartAsync(site, site.PlanData);
            starts.Add(portal.StartTime.TotalSeconds);
            var pages = await ActionPages.ListAsync(portal.Client);
            using var baseline = await SiteProcess.StartBaselineAsync(await RawKestrel.RecordAsync(portal.Client, pages[0], site.NewFolder()));
            rawStarts.Add(baseline.StartTime.TotalSeconds);
            foreach (var path in ActionPages.Segments.SelectMany(s => (string[])[$"{s}/", $"{s}/plan", $"{s}/actions", $"{s}/goals", $"{s}/figures", $"{s}/places", $"{s}/terms"]).Concat(pages))
                await Latency.OfAsync(portal.Client, [path, path]);
            await Latency.OfAsync(portal.Client, queries.Select(q => q.ApiPath));
            await Latency.OfAsync(baseline.Client, pages);
            memory.Add(portal.ResidentMemory() / Megabyte);
            rawMemory.Add(baseline.ResidentMemory() / Megabyte);
        }

        figures.Add("start to the first 200", starts, "0.00 s", "≤ 1.5 s", rawStarts);
        figures.Add("resident memory after warm-up", memory, "0 MB", "≤ 200 MB", rawMemory);
    }
}

using Benchmarks.Site;

namespace Benchmarks.Search;

/// <summary>The API over the plan itself, one client, every judged query.</summary>
internal static class SearchSpeed
{
    public static async Task RunAsync(PublishedSite site, Figures figures)
    {
        using var portal = await SiteProcess.StartAsync(site, site.PlanData);
        await TimeAsync(site, portal, "search in the plan", ("", "≤ 5 ms"), figures);
    }

    /// <summary>Adds p50, p95 and p99 of all judged queries, after one round that warms up.</summary>
    public static async Task TimeAsync(PublishedSite site, SiteProcess portal, string name, (string P95, string P99) targets, Figures figures)
    {
        var paths = JudgedQuery.ReadAll().Select(query => query.ApiPath).ToList();
        using var baseline = await SiteProcess.StartBaselineAsync(await RawKestrel.RecordAsync(portal.Client, paths[0], site.NewFolder()));
        await Latency.OfAsync(portal.Client, paths);
        await Latency.OfAsync(baseline.Client, paths);
        List<IReadOnlyList<double>> rounds = [], raw = [];
        for (var round = 0; round < PublishedSite.Rounds; round++)
        {
            rounds.Add(await Latency.OfAsync(portal.Client, paths));
            raw.Add(await Latency.OfAsync(baseline.Client, paths));
        }

        foreach (var (share, label, target) in ((double, string, string)[])[(0.5, "p50", ""), (0.95, "p95", targets.P95), (0.99, "p99", targets.P99)])
            figures.Add($"{name}, {label}", Of(rounds, share), "0.00 ms", target, Of(raw, share));
    }

    private static List<double> Of(List<IReadOnlyList<double>> rounds, double share) => [.. rounds.Select(times => Figures.Percentile(times, share))];
}

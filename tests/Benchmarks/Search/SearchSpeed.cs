using System.Diagnostics;
using System.Globalization;
using Portal.Search.Index;
using Portal.Search.Query;

namespace Benchmarks.Search;

/// <summary>How long indexing and ranking take, without the web server in between.</summary>
internal static class SearchSpeed
{
    public static int Run(string content, int clauses, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("portal-search-").FullName;
        try
        {
            var terms = PlanFiles.ReadTerms(content);
            var plan = PlanFiles.ReadPages(content);
            using var index = SearchIndex.Open(folder, terms);
            var watch = Stopwatch.StartNew();
            index.Rebuild([.. plan, .. SyntheticPages.Make(plan, clauses)], terms, 0);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"indexed {clauses} clauses: {clauses / watch.Elapsed.TotalSeconds:0} a second"));
            var queries = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Data"), "queries.*.tsv").SelectMany(JudgedQuery.Read).ToList();
            foreach (var query in queries)
                FindPages.Run(index.Current!, query.Text);
            Print(Time(index, queries), output);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static List<(double Time, string Query)> Time(SearchIndex index, IReadOnlyList<JudgedQuery> queries)
    {
        var times = new List<(double Time, string Query)>();
        foreach (var query in queries)
        {
            var start = Stopwatch.GetTimestamp();
            FindPages.Run(index.Current!, query.Text);
            times.Add((Stopwatch.GetElapsedTime(start).TotalMilliseconds, query.Text));
        }
        return [.. times.Order()];
    }

    private static void Print(List<(double Time, string Query)> times, TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{times.Count} queries: p50 {Of(times, 0.5):0.0} ms, p95 {Of(times, 0.95):0.0} ms, p99 {Of(times, 0.99):0.0} ms"));
        foreach (var (time, query) in times.TakeLast(5))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {time:0.0} ms  {query}"));
    }

    private static double Of(List<(double Time, string Query)> times, double share) => times[(int)(share * (times.Count - 1))].Time;
}

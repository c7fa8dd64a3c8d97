using System.Diagnostics;

namespace Benchmarks.Site;

/// <summary>Times of single requests, one client, one after another, with the answer read to its end.</summary>
internal static class Latency
{
    /// <returns>Milliseconds, sorted.</returns>
    public static async Task<IReadOnlyList<double>> OfAsync(HttpClient client, IEnumerable<string> paths)
    {
        var times = new List<double>();
        foreach (var path in paths)
        {
            var start = Stopwatch.GetTimestamp();
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
            await answer.Content.ReadAsByteArrayAsync();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            answer.EnsureSuccessStatusCode();
        }

        times.Sort();
        return times;
    }
}

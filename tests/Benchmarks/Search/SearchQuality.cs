using System.Text.Json;
using Benchmarks.Site;
using Portal.ContentModel;

namespace Benchmarks.Search;

/// <summary>Judged queries through the API of a running site.</summary>
internal static class SearchQuality
{
    private const int Depth = 10;

    public static async Task RunAsync(PublishedSite site, Figures figures)
    {
        using var portal = await SiteProcess.StartAsync(site, site.PlanData);
        foreach (var file in JudgedQuery.Files)
        {
            var answers = await AskAsync(portal.Client, file);
            QualityTable.Print(Path.GetFileName(file), answers, Console.Out, misses: false);
            foreach (var culture in Culture.All)
                Add(figures, $"{Path.GetFileName(file)}, {culture.Name}", [.. answers.Where(a => ReferenceEquals(a.Query.Culture, culture))]);
        }
    }

    /// <param name="misses">Lists every query whose first result is not relevant.</param>
    /// <param name="files">Query files; those beside the program when there are none.</param>
    public static async Task<int> RunAsync(Uri address, bool misses, IEnumerable<string> files, TextWriter output)
    {
        using var client = new HttpClient { BaseAddress = address };
        var list = files.ToList();
        foreach (var file in list.Count == 0 ? JudgedQuery.Files : list)
            QualityTable.Print(Path.GetFileName(file), await AskAsync(client, file), output, misses);
        return 0;
    }

    private static void Add(Figures figures, string name, IReadOnlyList<(JudgedQuery, IReadOnlyList<int?>)> answers)
    {
        if (answers.Count == 0)
            return;
        figures.Add($"MRR@10, {name}", [QualityTable.MeanReciprocalRank(answers)], "0.000", "≥ 0.95");
        figures.Add($"success@3, {name}", [QualityTable.SuccessAt3(answers)], "0.000", "≥ 0.96");
    }

    private static async Task<IReadOnlyList<(JudgedQuery Query, IReadOnlyList<int?> Found)>> AskAsync(HttpClient client, string file)
    {
        var answers = new List<(JudgedQuery, IReadOnlyList<int?>)>();
        foreach (var query in JudgedQuery.Read(file))
        {
            using var answer = JsonDocument.Parse(await client.GetStringAsync(new Uri(query.ApiPath + $"&limit={Depth}", UriKind.Relative)));
            answers.Add((query, [.. answer.RootElement.GetProperty("results").EnumerateArray()
                .Select(result => result.GetProperty("action") is { ValueKind: JsonValueKind.Number } action ? action.GetInt32() : (int?)null)]));
        }

        return answers;
    }
}

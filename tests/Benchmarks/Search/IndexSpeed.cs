using System.Diagnostics;
using System.Globalization;
using Benchmarks.Site;
using Portal.ContentModel;
using Portal.Contents.Files;
using Portal.Search.Documents;
using Portal.Search.Index;

namespace Benchmarks.Search;

/// <summary>How fast clauses enter a real index on disk, with analysis, commit and a reader that finds them.</summary>
internal static class IndexSpeed
{
    private const int Clauses = 24_000;

    public static async Task RunAsync(Figures figures)
    {
        var folder = Directory.CreateTempSubdirectory("portal-index-").FullName;
        var content = Path.Combine(PublishedSite.Repository, "content");
        var synthetic = new SyntheticClauses(content);
        var terms = Terms(content);
        var pages = Enumerable.Range(0, Clauses / SyntheticClauses.APage).Select(i => Page(i, synthetic.Page(i))).ToList();
        var rates = new List<double>();
        for (var round = 0; round <= PublishedSite.Rounds; round++)
        {
            using var index = SearchIndex.Open(Path.Combine(folder, round.ToString(CultureInfo.InvariantCulture)), terms);
            var watch = Stopwatch.StartNew();
            index.Rebuild(pages, terms, 0);
            rates.Add(Clauses / watch.Elapsed.TotalSeconds);
        }

        // The first round compiles the code.
        figures.Add("indexing", rates[1..], "0 clauses/s", "≥ 4000/s");
        Directory.Delete(folder, recursive: true);
        await Task.CompletedTask;
    }

    private static IReadOnlyList<SearchTerm> Terms(string content) =>
        [.. ContentFolder.Read(content).Value!.Items.Where(item => item.Type is "term" or "entity").Select(item => new SearchTerm(
            item.Id, item.Type, item.Cultures.Where(c => c.Value["name"] is not null).ToDictionary(c => c.Key, c => (IReadOnlyList<string>)[c.Value["name"]!.GetValue<string>()])))];

    private static SearchPage Page(int number, IEnumerable<Dictionary<Culture, string>> clauses)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"synthetic-{number}");
        return new SearchPage(id, "update", null, null,
            [.. clauses.Select((texts, i) => new SearchClause(string.Create(CultureInfo.InvariantCulture, $"{id}.m{i}"), i == 0 ? ClauseRole.Title : ClauseRole.Body, texts, []))]);
    }
}

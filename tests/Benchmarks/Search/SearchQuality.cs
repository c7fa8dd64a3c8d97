using Portal.Search.Index;
using Portal.Search.Query;

namespace Benchmarks.Search;

/// <summary>Judged queries against an index made from the content files.</summary>
internal static class SearchQuality
{
    public static int Run(string content, bool misses, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("portal-search-").FullName;
        try
        {
            var terms = PlanFiles.ReadTerms(content);
            using var index = SearchIndex.Open(folder, terms);
            index.Rebuild(PlanFiles.ReadPages(content), terms, 0);
            foreach (var path in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Data"), "queries.*.tsv").Order(StringComparer.Ordinal))
                QualityTable.Print(Path.GetFileName(path), [.. JudgedQuery.Read(path).Select(query => (query, Find(index, query)))], output, misses);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IReadOnlyList<int?> Find(SearchIndex index, JudgedQuery query) =>
        [.. FindPages.Run(index.Current!, query.Text).Take(10).Select(found => found.Page.Type == "action" ? found.Page.Number : null)];
}

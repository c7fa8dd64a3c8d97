using Portal.ContentModel;
using Portal.Search.Documents;

namespace Benchmarks.Search;

/// <summary>Distinct clauses made by joining parts of real ones, so that words are as frequent as in the plan. The same seed gives the same pages.</summary>
internal static class SyntheticPages
{
    private const int ClausesAPage = 6;

    /// <param name="plan">The real pages.</param>
    /// <param name="clauses">Number of clauses to make; each is in one language, the languages in turn.</param>
    public static IEnumerable<SearchPage> Make(IReadOnlyList<SearchPage> plan, int clauses)
    {
        var random = new Random(20250710);
        var parts = Culture.All.ToDictionary(culture => culture, culture => plan
            .SelectMany(page => page.Clauses)
            .Where(clause => clause.Role == ClauseRole.Body && clause.Texts.ContainsKey(culture))
            .SelectMany(clause => clause.Texts[culture].Split(['，', '。', '、', ',', '.', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .ToArray());
        for (var made = 0; made < clauses; made += ClausesAPage)
        {
            var id = "synthetic-" + made.ToString("d6", System.Globalization.CultureInfo.InvariantCulture);
            yield return new SearchPage(id, "update", null, null,
                [.. Enumerable.Range(0, Math.Min(ClausesAPage, clauses - made)).Select(i => Clause(id, made + i, i, parts, random))]);
        }
    }

    private static SearchClause Clause(string page, int number, int place, Dictionary<Culture, string[]> parts, Random random)
    {
        var culture = Culture.All[number % Culture.All.Count];
        var text = string.Join(culture.IsSource ? "，" : ", ", Enumerable.Range(0, 4).Select(_ => parts[culture][random.Next(parts[culture].Length)]));
        return new SearchClause(FormattableString.Invariant($"{page}.c{place}"), place == 0 ? ClauseRole.Title : ClauseRole.Body,
            new Dictionary<Culture, string> { [culture] = FormattableString.Invariant($"{text} {number}") }, []);
    }
}

using System.Globalization;
using System.Text.RegularExpressions;
using Portal.ContentModel;
using Portal.Search.Documents;
using YamlDotNet.Serialization;

namespace Benchmarks.Search;

/// <summary>Reads the plan and its terms from <c>content/</c> straight into what the index takes, without a site.</summary>
internal static partial class PlanFiles
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder().Build();

    public static IReadOnlyList<SearchPage> ReadPages(string content) =>
        [.. Directory.GetDirectories(Path.Combine(content, "plan")).Order(StringComparer.Ordinal).Select(ReadPage)];

    public static IReadOnlyList<SearchTerm> ReadTerms(string content) =>
        [.. ((string[])["glossary", "entities"]).SelectMany(name => ReadTerms(Path.Combine(content, "terms", name + ".yaml"), name))];

    private static IEnumerable<SearchTerm> ReadTerms(string path, string kind)
    {
        using var reader = File.OpenText(path);
        foreach (var row in Yaml.Deserialize<List<Dictionary<string, object>>>(reader))
            if (row.GetValueOrDefault("category") as string != "sign")
                yield return new SearchTerm((string)row["id"], kind == "entities" ? (string)row["kind"] : "term", Names(row), Quantity(row));
    }

    private static Dictionary<Culture, IReadOnlyList<string>> Names(Dictionary<string, object> row) =>
        Culture.All.ToDictionary(culture => culture, culture => (IReadOnlyList<string>)
        [
            .. ((string[])["names", "asides"]).Select(key => Text(row.GetValueOrDefault(key), culture.Name)).OfType<string>(),
        ]);

    private static string? Quantity(Dictionary<string, object> row) => Text(row.GetValueOrDefault("figure"), "quantity");

    private static string? Text(object? map, string key) => (map as Dictionary<object, object>)?.GetValueOrDefault(key) as string;

    private static SearchPage ReadPage(string folder)
    {
        var id = Path.GetFileName(folder);
        using var reader = File.OpenText(Path.Combine(folder, "item.yaml"));
        var item = Yaml.Deserialize<Dictionary<string, object>>(reader);
        var texts = Culture.All
            .Where(culture => File.Exists(Path.Combine(folder, culture.Name + ".md")))
            .ToDictionary(culture => culture, culture => ReadClauses(File.ReadAllText(Path.Combine(folder, culture.Name + ".md"))));
        var entities = item.GetValueOrDefault("entities") as Dictionary<object, object> ?? [];
        var clauses = texts[Culture.Chinese].Keys.Select(local => new SearchClause(
            local switch { "title" => id, "summary" => id + ".summary", _ when item["type"] is "action" => $"{id}.{local}", _ => local },
            local switch { "title" => ClauseRole.Title, "summary" => ClauseRole.Summary, _ => ClauseRole.Body },
            texts.Where(pair => pair.Value.ContainsKey(local)).ToDictionary(pair => pair.Key, pair => pair.Value[local]),
            [.. (entities.GetValueOrDefault(local) as List<object> ?? []).Cast<string>()]));
        return new SearchPage(id, (string)item["type"], Number(item, "number"), Number(item, "section"), [.. clauses]);
    }

    private static int? Number(Dictionary<string, object> item, string key) =>
        item.GetValueOrDefault(key) is string text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    private static Dictionary<string, string> ReadClauses(string markdown)
    {
        var clauses = new Dictionary<string, string>(StringComparer.Ordinal);
        var id = "";
        foreach (var line in markdown.Split('\n').Select(line => line.Trim()))
        {
            if (line.StartsWith("summary:", StringComparison.Ordinal) && id.Length == 0)
                clauses["summary"] = line["summary:".Length..].Trim().Trim('"');
            else if (line.StartsWith("# ", StringComparison.Ordinal))
                clauses[id = "title"] = line[2..];
            else if (Id().Match(line) is { Success: true } match)
                id = match.Groups[1].Value;
            else if (line.Length > 0 && id is not ("" or "title"))
                clauses[id] = (clauses.GetValueOrDefault(id) + " " + line.Replace("**", "", StringComparison.Ordinal)).Trim();
        }
        return clauses;
    }

    [GeneratedRegex(@"^\{#([a-z0-9]+)\}$", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}

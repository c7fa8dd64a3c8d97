using System.Text.Json.Nodes;
using Portal.ContentModel;
using Portal.ContentModel.Types;

namespace Portal.Contents.Files;

/// <summary>A guide's groups are shared: each needs its heading in every language, and no heading may be left over.</summary>
internal static class GroupHeadings
{
    public static void Check(
        ContentType type, JsonObject shared, JsonObject document, string file, Func<string, int> lineOf, List<FileProblem> problems)
    {
        foreach (var field in type.Fields.Where(f => f is { Scope: FieldScope.Culture, Kind.Name: "textMap" }))
        {
            if (shared[field.Name] is not JsonArray groups || document[field.Name] is not JsonObject headings)
                continue;
            var ids = groups.Select(g => g?["id"]?.ToString() ?? "").ToHashSet(StringComparer.Ordinal);
            foreach (var missing in ids.Where(id => !headings.ContainsKey(id)))
                problems.Add(new FileProblem(file, lineOf(field.Name), "groups.missing", $"no {missing}", "a heading for every group"));
            foreach (var (id, _) in headings.Where(h => !ids.Contains(h.Key)))
                problems.Add(new FileProblem(file, lineOf($"{field.Name}/{id}"), "groups.unknown", id, $"one of: {string.Join(", ", ids)}"));
        }
    }
}

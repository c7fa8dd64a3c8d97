using System.Text.Json.Nodes;
using Portal.ContentModel;
using Portal.ContentModel.Clauses;
using Portal.ContentModel.Types;
using Portal.Contents.Files;
using Portal.Contents.Files.Write;
using Portal.Contents.Files.Yaml;

namespace Portal.Translation.Stamp;

/// <summary>
/// Writes into front matter that clauses were translated from the source as it is now. Whoever runs it says so: it is never run by saving or importing.
/// </summary>
public static class StampContent
{
    private const string Field = "translation";

    /// <param name="root">Path of the content folder.</param>
    /// <param name="folder">What was read from there.</param>
    /// <param name="cultures">Cultures to stamp; the source never is.</param>
    /// <param name="clauses">Full ids of the clauses to stamp; empty for all.</param>
    /// <returns>Full ids of the clauses stamped, by file below the root; a stamp that is right already stays, reviewed or not.</returns>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Run(
        string root, ContentFolder folder, IReadOnlyCollection<Culture> cultures, IReadOnlyCollection<string> clauses)
    {
        var stamped = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var item in folder.Items.Where(i => i.Sources.GetValueOrDefault(Culture.Chinese)?.Text is not null))
        {
            var type = folder.Types.First(t => t.Name == item.Type);
            foreach (var culture in cultures.Where(c => !c.IsSource && item.Cultures.ContainsKey(c)))
                if (Stamp(root, item, type, culture, clauses) is { Count: > 0 } ids)
                    stamped.Add(item.Sources[culture].File, ids);
        }

        return stamped;
    }

    private static List<string> Stamp(string root, FileItem item, ContentType type, Culture culture, IReadOnlyCollection<string> clauses)
    {
        var (source, translation) = (item.Sources[Culture.Chinese].Text!, item.Sources[culture]);
        var scheme = type.SchemeFor(item.Id, item.Shared);
        var stamps = item.Cultures[culture][Field]?.DeepClone().AsObject() ?? [];
        var changed = new List<string>();
        foreach (var clause in source.Clauses.Where(c => (clauses.Count == 0 || clauses.Contains(c.Id)) && translation.Text!.Find(c.Id) is not null))
        {
            var local = scheme.LocalId(clause.Id);
            if (stamps[local]?["source"]?.ToString() == clause.Hash)
                continue;
            stamps[local] = Next(stamps[local], clause.Hash);
            changed.Add(clause.Id);
        }

        if (changed.Count > 0)
        {
            var path = Path.Combine(root, translation.File);
            var order = source.Clauses.Select(c => scheme.LocalId(c.Id)).ToList();
            WholeFile.Write(path, FrontMatterEdit.SetField(File.ReadAllText(path), type.Field(Field, FieldScope.Culture)!, stamps, order));
        }

        return changed;
    }

    // A text that has changed since the last stamp is a later version of the source; what a person reviewed was the earlier one.
    private static JsonObject Next(JsonNode? before, string hash) => new()
    {
        ["source"] = hash,
        ["version"] = (before?["version"]?.GetValue<int>() ?? 0) + 1,
        ["state"] = ClauseStamp.Translated,
    };
}

using System.Text.Json.Nodes;
using Portal.ContentModel;
using Portal.ContentModel.Types;
using Portal.Contents.Files.Yaml;

namespace Portal.Contents.Files;

/// <summary>
/// Reads a file whose list entries are items: shared fields by their names, fields a culture by their names in the plural
/// (<c>names: { zh-Hans: …, en: … }</c>).
/// </summary>
internal sealed class ItemList(string root, ContentType type, List<FileProblem> problems)
{
    /// <summary>The sound entries; what is wrong with the others is among the problems.</summary>
    public IReadOnlyList<ReadItem> Read()
    {
        var items = new List<ReadItem>();
        if (!File.Exists(Path.Combine(root, type.Storage)))
            return items;
        if (TextFile.Read(root, type.Storage, problems) is not { } text || YamlReader.ReadList(text, type.Storage, problems) is not { } source)
            return items;
        foreach (var (i, entry) in source.Root["list"]!.AsArray().Index())
            if (ReadEntry(entry, $"list/{i}", source) is { } item)
                items.Add(item);
        return items;
    }

    /// <summary>The key under which a field's values by culture stand in an entry.</summary>
    public static string KeyOf(ContentField field) =>
        field.Scope is FieldScope.Shared || field.Name.EndsWith('s') ? field.Name : field.Name + "s";

    private ReadItem? ReadEntry(JsonNode? node, string place, LocatedJson source)
    {
        var before = problems.Count;
        if (node is not JsonObject entry)
        {
            Report(source.LineOf(place), "yaml.shape", "no mapping", $"a {type.Name}");
            return null;
        }

        var id = entry["id"]?.ToString() ?? "";
        if (!ItemIds.IsValid(id))
            Report(source.LineOf($"{place}/id"), "item.id", id.Length == 0 ? "no id" : id, ItemIds.Expected);
        var shared = new JsonObject();
        var documents = Culture.All.ToDictionary(c => c, _ => new JsonObject());
        foreach (var (key, value) in entry)
            if (key != "id")
                Distribute(key, value, $"{place}/{key}", shared, documents, source);

        FieldCheck.Run(type, FieldScope.Shared, shared, type.Storage, field => source.LineOf($"{place}/{field}"), problems);
        var item = new ReadItem(type, id, shared, type.Storage, field => source.LineOf($"{place}/{field}"));
        foreach (var (culture, document) in documents)
            AddCulture(item, culture, document, place, source);
        return problems.Count == before ? item : null;
    }

    private void Distribute(
        string key, JsonNode? value, string place, JsonObject shared, Dictionary<Culture, JsonObject> documents, LocatedJson source)
    {
        if (type.Fields.FirstOrDefault(f => KeyOf(f) == key) is not { Scope: FieldScope.Culture } field)
            shared[key] = value?.DeepClone();
        else if (value is not JsonObject byCulture)
            Report(source.LineOf(place), "field.value", key, "a value a culture");
        else
            foreach (var (name, text) in byCulture)
                if (Culture.TryFromName(name, out var culture))
                    documents[culture][field.Name] = text?.DeepClone();
                else
                    Report(source.LineOf($"{place}/{name}"), "culture.unknown", name, $"one of: {string.Join(", ", Culture.All.Select(c => c.Name))}");
    }

    private void AddCulture(ReadItem item, Culture culture, JsonObject document, string place, LocatedJson source)
    {
        if (document.Count == 0 && !culture.IsSource && !type.Complete)
            return;
        int LineOf(string field)
        {
            var cut = field.IndexOf('/', StringComparison.Ordinal) is var slash and >= 0 ? slash : field.Length;
            var key = type.Field(field[..cut], FieldScope.Culture) is { } declared ? KeyOf(declared) : field[..cut];
            return source.LineOf($"{place}/{key}/{culture.Name}{field[cut..]}");
        }

        if (document.Count == 0)
            Report(source.LineOf(place), "item.culture_missing", $"nothing in {culture.Name}", $"the {type.Name} in {culture.Name}");
        else
            FieldCheck.Run(type, FieldScope.Culture, document, type.Storage, LineOf, problems);
        item.Add(culture, document, new DocumentSource(type.Storage, null, LineOf));
    }

    private void Report(int line, string code, string found, string expected) =>
        problems.Add(new FileProblem(type.Storage, line, code, found, expected));
}

using System.Text.Json.Nodes;
using Portal.ContentModel;
using Portal.ContentModel.Clauses;
using Portal.ContentModel.Types;
using Portal.Contents.Files.Yaml;

namespace Portal.Contents.Files;

/// <summary>Reads one item's folder: <c>item.yaml</c> and a Markdown file a culture.</summary>
internal sealed class ItemFolder(string root, IReadOnlyDictionary<string, ContentType> types, List<FileProblem> problems)
{
    public const string ItemFile = "item.yaml";

    /// <summary>Null when something is wrong, which is then among the problems.</summary>
    /// <param name="storage">The parent folder, "plan/".</param>
    /// <param name="id">The folder's name, which is the item's id.</param>
    public ReadItem? Read(string storage, string id)
    {
        var before = problems.Count;
        var file = $"{storage}{id}/{ItemFile}";
        if (!ItemIds.IsValid(id) || char.IsAsciiDigit(id[0]))
            problems.Add(new FileProblem(file, 0, "item.id", id, ItemIds.Expected));
        var cultures = ListCultures(storage, id);
        if (ReadShared(storage, id, file) is not var (type, shared, source))
            return null;

        RefuseMissingCultures(type, cultures, $"{storage}{id}/");
        var item = new ReadItem(type, id, shared, file, source.LineOf);
        foreach (var culture in cultures)
            ReadCulture(item, culture, $"{storage}{id}/{culture.Name}.md");
        CheckStructure(item);
        return problems.Count == before ? item : null;
    }

    private List<Culture> ListCultures(string storage, string id)
    {
        var cultures = new List<Culture>();
        foreach (var path in Directory.EnumerateFileSystemEntries(Path.Combine(root, storage, id)).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(path);
            if (name is ItemFile || name.StartsWith('.'))
                continue;
            if (name.EndsWith(".md", StringComparison.Ordinal) && Culture.TryFromName(name[..^3], out var culture))
                cultures.Add(culture);
            else
                problems.Add(new FileProblem(
                    $"{storage}{id}/{name}", 0, "file.unexpected", name, $"{ItemFile} and {string.Join(", ", Culture.All.Select(c => $"{c.Name}.md"))}"));
        }

        return cultures;
    }

    private (ContentType Type, JsonObject Shared, LocatedJson Source)? ReadShared(string storage, string id, string file)
    {
        if (!File.Exists(Path.Combine(root, file)))
        {
            problems.Add(new FileProblem(file, 0, "file.missing", "no such file", "the item's type and shared values"));
            return null;
        }

        if (TextFile.Read(root, file, problems) is not { } text || YamlReader.ReadMapping(text, file, 1, problems) is not { } source)
            return null;
        var name = source.Root["type"]?.ToString() ?? "";
        if (!types.TryGetValue(name, out var type) || type.Storage != storage)
        {
            var expected = string.Join(", ", types.Values.Where(t => t.Storage == storage).Select(t => t.Name));
            problems.Add(new FileProblem(file, source.LineOf("type"), "item.type", name.Length == 0 ? "no type" : name, $"one of: {expected}"));
            return null;
        }

        if (source.Root["id"] is { } stated && stated.ToString() != id)
            problems.Add(new FileProblem(file, source.LineOf("id"), "item.id", stated.ToString(), $"{id}, as the folder is named"));
        var shared = source.Root.DeepClone().AsObject();
        shared.Remove("type");
        shared.Remove("id");
        FieldCheck.Run(type, FieldScope.Shared, shared, file, source.LineOf, problems);
        return (type, shared, source);
    }

    private void RefuseMissingCultures(ContentType type, List<Culture> cultures, string folder)
    {
        foreach (var culture in Culture.All)
            if ((type.Complete || culture.IsSource) && !cultures.Contains(culture))
                problems.Add(new FileProblem(
                    $"{folder}{culture.Name}.md", 0, "item.culture_missing", "no such file", $"the {type.Name} in {culture.Name}"));
    }

    private void ReadCulture(ReadItem item, Culture culture, string file)
    {
        if (TextFile.Read(root, file, problems) is not { } text
            || FrontMatter.Split(text, file, problems) is not { } parts
            || YamlReader.ReadMapping(parts.Yaml, file, 2, problems) is not { } source)
            return;
        var document = source.Root.DeepClone().AsObject();
        if (document.ContainsKey(ContentType.BodyField))
            problems.Add(new FileProblem(file, source.LineOf(ContentType.BodyField), "field.unknown", "body", "the text below the front matter"));
        document[ContentType.BodyField] = parts.Body;
        FieldCheck.Run(item.Type, FieldScope.Culture, document, file, source.LineOf, problems);
        GroupHeadings.Check(item.Type, item.Shared, document, file, source.LineOf, problems);
        var clauses = ClauseParser.Parse(parts.Body, item.Type.SchemeFor(item.Id, item.Shared), file, parts.BodyLine);
        problems.AddRange(clauses.Problems);
        item.Add(culture, document, new DocumentSource(file, clauses.Value, source.LineOf));
    }

    private void CheckStructure(ReadItem item)
    {
        if (item.Sources.GetValueOrDefault(Culture.Chinese)?.Text is not { } source)
            return;
        foreach (var (_, translation) in item.Sources.Where(s => !s.Key.IsSource))
            if (translation.Text is { } text)
                problems.AddRange(ClauseStructure.Find(source, text, translation.File, mayLack: !item.Type.Complete));
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;
using Portal.ContentModel;
using Portal.ContentModel.Types;
using Portal.Contents.Files;
using Portal.Contents.Files.Yaml;

namespace Portal.Contents.Recipes;

/// <summary>Reads one content item of a recipe: Orchard's parts become values of our fields.</summary>
internal sealed class ContentItemReader(IReadOnlyCollection<ContentType> types, string file, LocatedJson json, List<FileProblem> problems)
{
    /// <summary>Names for lines of what is no field.</summary>
    public const string CultureKey = "LocalizationPart/Culture", SetKey = "LocalizationPart/LocalizationSet", PathKey = "AutoroutePart/Path";

    private static readonly string[] Parts = ["TitlePart", "AutoroutePart", "LocalizationPart", "MarkdownBodyPart"];

    // Said by Orchard of every item; the portal writes its own history.
    private static readonly string[] Ignored =
        ["ContentItemId", "ContentItemVersionId", "ContentType", "DisplayText", "Latest", "Published", "ModifiedUtc", "PublishedUtc", "CreatedUtc", "Owner", "Author"];

    /// <summary>Null when something is wrong, which is then among the problems.</summary>
    public RecipeDocument? Read(JsonNode? node, string place)
    {
        var before = problems.Count;
        if (node is not JsonObject item)
        {
            Report(place, "recipe.item", "no object", "a content item");
            return null;
        }

        var id = Text(item, "ContentItemId", place);
        var typeName = Text(item, "ContentType", place);
        var type = types.FirstOrDefault(t => string.Equals(t.Name, typeName, StringComparison.OrdinalIgnoreCase));
        if (type is null)
            Report($"{place}/ContentType", "recipe.unknown_type", $"{id} of type {typeName}", $"a declared type: {string.Join(", ", types.Select(t => t.Name).Order(StringComparer.Ordinal))}");
        if (item["Latest"] is { } latest && latest.GetValueKind() is not JsonValueKind.True)
            Report($"{place}/Latest", "recipe.old_version", $"{id} with Latest {latest.ToJsonString()}", "true: recipes bring the newest version");
        var (set, culture) = ReadLocalization(item, id, place);
        if (type is null || culture is null || problems.Count > before)
            return null;

        var values = new ContentItemValues(type, id, place, file, json, problems);
        foreach (var (key, value) in item)
            if (!Ignored.Contains(key, StringComparer.OrdinalIgnoreCase))
                ReadPart(key, value, type, id, place, values);
        values.SetBody(Text(item["TitlePart"], "Title") ?? Text(item, "DisplayText"), Text(item["MarkdownBodyPart"], "Markdown"));
        return problems.Count > before
            ? null
            : new RecipeDocument(id, set, type, culture, values.Shared, values.Content, item["Published"]?.GetValueKind() is JsonValueKind.True, values.LineOf)
            {
                LinesAdded = values.LinesAdded,
            };
    }

    private (string Set, Culture? Culture) ReadLocalization(JsonObject item, string id, string place)
    {
        if (item["LocalizationPart"] is not JsonObject part)
        {
            Report(place, "recipe.culture_missing", $"{id} without LocalizationPart", "\"LocalizationPart\": { \"LocalizationSet\": …, \"Culture\": … }");
            return ("", null);
        }

        var culture = RecipeCultures.Find(part["Culture"]);
        if (culture is null)
            Report($"{place}/{CultureKey}", "culture.unknown", $"{part["Culture"]?.ToString() ?? "no culture"} for {id}", RecipeCultures.Expected);
        return (Text(part, "LocalizationSet", $"{place}/LocalizationPart"), culture);
    }

    private void ReadPart(string key, JsonNode? value, ContentType type, string id, string place, ContentItemValues values)
    {
        var ownPart = string.Equals(key, type.Name, StringComparison.OrdinalIgnoreCase);
        if (value is not JsonObject part || !(ownPart || Parts.Contains(key, StringComparer.OrdinalIgnoreCase)))
        {
            Report($"{place}/{key}", "recipe.unknown_part", $"{key} in {id}", $"one of: {string.Join(", ", Parts)}, {type.Name}");
            return;
        }

        if (ownPart)
            values.SetFields(part, $"{place}/{key}");
        else
            RefuseUnhonoured(key, part, id, place);
        if (string.Equals(key, "AutoroutePart", StringComparison.OrdinalIgnoreCase) && Text(part, "Path") is { Length: > 0 } path)
            values.SetPath(path, $"{place}/{PathKey}");
    }

    // What a part may say beside what is read must be nothing: not set, or off.
    private void RefuseUnhonoured(string name, JsonObject part, string id, string place)
    {
        string[] read = ["Title", "Path", "LocalizationSet", "Culture", "Markdown"];
        foreach (var (key, value) in part)
            if (!read.Contains(key, StringComparer.OrdinalIgnoreCase) && value?.GetValueKind() is not (null or JsonValueKind.False))
                Report($"{place}/{name}/{key}", "recipe.unknown_part", $"{name}.{key} {value!.ToJsonString()} in {id}", "false: the portal does not do this");
    }

    private string Text(JsonObject value, string key, string place)
    {
        if (Text(value, key) is { Length: > 0 } text)
            return text;
        Report(place, "recipe.missing", $"no {key}", $"a text for {key}");
        return "";
    }

    private static string? Text(JsonNode? value, string key) =>
        value is JsonObject members && members[key]?.GetValueKind() is JsonValueKind.String ? members[key]!.GetValue<string>() : null;

    private void Report(string place, string code, string found, string expected) =>
        problems.Add(new FileProblem(file, json.LineOf(place), code, found, expected));
}

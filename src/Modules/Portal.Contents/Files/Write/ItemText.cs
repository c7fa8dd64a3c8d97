using System.Text;
using System.Text.Json.Nodes;
using Portal.ContentModel;
using Portal.ContentModel.Clauses;
using Portal.ContentModel.Types;
using Portal.Contents.Files.Yaml;

namespace Portal.Contents.Files.Write;

/// <summary>Renders items as the texts of their files.</summary>
internal static class ItemText
{
    /// <summary>Text of <c>item.yaml</c>.</summary>
    public static string Shared(ContentType type, FileItem item)
    {
        var yaml = new YamlWriter(0, ClauseOrder(type, item)).Field("type", type.Name);
        foreach (var field in Present(type, FieldScope.Shared, item.Shared))
            yaml.Field(field.Name, item.Shared[field.Name], field.Kind);
        return yaml.ToString();
    }

    /// <summary>Text of one culture's Markdown file.</summary>
    public static string Document(ContentType type, FileItem item, Culture culture)
    {
        var document = item.Cultures[culture];
        var yaml = new YamlWriter(0, ClauseOrder(type, item));
        foreach (var field in Present(type, FieldScope.Culture, document).Where(f => f.Name != ContentType.BodyField))
            yaml.Field(field.Name, document[field.Name], field.Kind);
        var frontMatter = yaml.ToString();
        return (frontMatter.Length == 0 ? "" : $"---\n{frontMatter}---\n") + document[ContentType.BodyField]?.GetValue<string>();
    }

    /// <summary>Text of an entry in a list, from its "- " on.</summary>
    public static string Entry(ContentType type, FileItem item)
    {
        var yaml = new YamlWriter(2, [.. Culture.All.Select(c => c.Name)]).Field("id", item.Id);
        foreach (var field in type.Fields)
            if (field.Scope is FieldScope.Shared && item.Shared[field.Name] is { } value)
                yaml.Field(field.Name, value, field.Kind);
            else if (field.Scope is FieldScope.Culture && ByCulture(item, field.Name) is { Count: > 0 } values)
                yaml.Field(ItemList.KeyOf(field), values);
        return new StringBuilder(yaml.ToString()) { [0] = '-' }.ToString();
    }

    private static JsonObject ByCulture(FileItem item, string field)
    {
        var values = new JsonObject();
        foreach (var (culture, document) in item.Cultures)
            if (document[field] is { } value)
                values[culture.Name] = value.DeepClone();
        return values;
    }

    private static IEnumerable<ContentField> Present(ContentType type, FieldScope scope, JsonObject document) =>
        type.Fields.Where(f => f.Scope == scope && document[f.Name] is not null);

    // The database keeps keys in ordinal order; files list clauses as the text has them.
    private static List<string> ClauseOrder(ContentType type, FileItem item)
    {
        var scheme = type.SchemeFor(item.Id, item.Shared);
        var body = item.Cultures.GetValueOrDefault(Culture.Chinese)?[ContentType.BodyField]?.GetValue<string>() ?? "";
        return [ClauseScheme.TitleId, .. ClauseParser.Parse(body, scheme, item.File).Value?.Body.Select(c => scheme.LocalId(c.Id)) ?? []];
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;
using Portal.ContentModel;
using Portal.ContentModel.Types;
using Portal.Contents.Files;
using Portal.Contents.Files.Yaml;

namespace Portal.Contents.Recipes;

/// <summary>The values of our fields that one content item of a recipe gives.</summary>
internal sealed class ContentItemValues(
    ContentType type, string itemId, string place, string file, LocatedJson json, List<FileProblem> problems)
{
    private static readonly string[] Wrappers = ["Text", "Value", "Values", "Markdown"];

    private readonly Dictionary<string, string> _places = new(StringComparer.Ordinal);

    public JsonObject Shared { get; } = [];

    public JsonObject Content { get; } = [];

    /// <summary>Lines put above the recipe's Markdown.</summary>
    public int LinesAdded { get; private set; }

    /// <summary>One-based line of a field's value, of a part's member, or of the item when it names neither.</summary>
    public int LineOf(string field)
    {
        var cut = field.IndexOf('/', StringComparison.Ordinal) is var slash and >= 0 ? field[..slash] : field;
        return json.LineOf(_places.TryGetValue(cut, out var known) ? known : $"{place}/{field}");
    }

    /// <summary>Takes the type's own part: fields by name, each as Orchard wraps its value.</summary>
    public void SetFields(JsonObject part, string at)
    {
        foreach (var (key, wrapped) in part)
        {
            var name = key.Length == 0 ? key : char.ToLowerInvariant(key[0]) + key[1..];
            var (wrapper, value) = wrapped is JsonObject { Count: 1 } members ? members.First() : default;
            if (key.Length == 0)
                Report(at, "recipe.field", $"a field without a name in {itemId}", $"one of: {string.Join(", ", type.Fields.Select(f => f.Name).Distinct())}");
            else if (!Wrappers.Contains(wrapper, StringComparer.OrdinalIgnoreCase))
                Report($"{at}/{key}", "recipe.field", $"{key} {wrapped?.ToJsonString() ?? "null"} in {itemId}", "{ \"Text\": … }, { \"Markdown\": … }, { \"Value\": … } or { \"Values\": … }");
            else if (value is not null)
                Set(name, value, $"{at}/{key}/{wrapper}");
        }
    }

    /// <summary>Takes apart a path by the type's pattern. The culture's segment may stand before it, as Orchard's paths have it.</summary>
    public void SetPath(string path, string at)
    {
        var plain = path.Trim('/');
        var cut = plain.IndexOf('/', StringComparison.Ordinal);
        if (cut > 0 && Culture.All.Any(c => Same(c.Segment, plain[..cut]) || Same(c.Name, plain[..cut])))
            plain = plain[(cut + 1)..];
        if (type.PathPattern is not { } pattern || PathPatterns.Read(pattern, plain) is not { } values)
        {
            Report(at, "recipe.path", $"{path} for {itemId}", type.PathPattern is null ? $"no path: {Article.With(type.Name)} has no page" : $"a path like {type.PathPattern}");
            return;
        }

        foreach (var (field, value) in values)
            Set(field, type.Field(field, FieldScope.Shared)?.Kind.Name == "integer" && int.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : value, at);

        static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Makes the body: the title is its first heading, as in content files.</summary>
    public void SetBody(string? title, string? markdown)
    {
        if (markdown is null)
        {
            if (title is not null && type.Field("name", FieldScope.Culture) is not null && !Content.ContainsKey("name"))
                Set("name", title, $"{place}/TitlePart");
            return;
        }

        var body = markdown.ReplaceLineEndings("\n");
        if (!body.EndsWith('\n'))
            body += "\n";
        if (!body.StartsWith("# ", StringComparison.Ordinal) && title is { Length: > 0 })
        {
            body = $"# {title}\n\n{body}";
            LinesAdded = 2;
        }

        Set(ContentType.BodyField, body, $"{place}/MarkdownBodyPart/Markdown");
    }

    private void Set(string name, JsonNode value, string at)
    {
        if (TextFile.FindFault(value) is { } fault)
            Report(at, fault.Code, $"{fault.Found} in {itemId}", fault.Expected);
        var target = TargetOf(name, value);
        if (target is null)
            Report(at, "field.unknown", $"{name} in {itemId}", $"one of: {string.Join(", ", type.Fields.Select(f => f.Name).Distinct())}");
        else if (!target.TryAdd(name, value.DeepClone()) && target[name]!.ToJsonString() != value.ToJsonString())
            Report(at, "recipe.field", $"{name} again in {itemId}", $"one value: it is {target[name]!.ToJsonString()} elsewhere");
        _places.TryAdd(name, at);
    }

    // A name may stand for a shared field and one a culture: the value says which is meant.
    private JsonObject? TargetOf(string name, JsonNode value)
    {
        var shared = type.Field(name, FieldScope.Shared);
        var own = type.Field(name, FieldScope.Culture);
        if (own is null || (shared is not null && shared.Kind.FindFault(value) is null))
            return shared is null ? null : Shared;
        return Content;
    }

    private void Report(string at, string code, string found, string expected) =>
        problems.Add(new FileProblem(file, json.LineOf(at), code, found, expected));
}

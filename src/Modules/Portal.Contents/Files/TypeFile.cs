using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Portal.ContentModel;
using Portal.ContentModel.Clauses;
using Portal.ContentModel.Json;
using Portal.ContentModel.Types;
using Portal.Contents.Files.Yaml;

namespace Portal.Contents.Files;

/// <summary>Reads one type declaration, <c>types/&lt;name&gt;.json</c>.</summary>
internal sealed partial class TypeFile
{
    private static readonly string[] Keys = ["name", "storage", "path", "heading", "prefixedClauses", "subheadings", "complete", "items", "fields"];
    private static readonly string[] FieldKeys = ["name", "kind", "of", "options", "scope", "search", "locked", "required"];

    private readonly string _file;
    private readonly LocatedJson _json;
    private readonly List<FileProblem> _problems;

    private TypeFile(string file, LocatedJson json, List<FileProblem> problems)
    {
        _file = file;
        _json = json;
        _problems = problems;
    }

    /// <summary>Null when something is wrong, which is then among the problems.</summary>
    public static ContentType? Read(string root, string file, List<FileProblem> problems)
    {
        var before = problems.Count;
        if (TextFile.Read(root, file, problems) is not { } text || !IsJson(text, file, problems))
            return null;
        // JSON is YAML, and YAML nodes know their lines.
        if (YamlReader.ReadMapping(text, file, 1, problems) is not { } json)
            return null;
        var type = new TypeFile(file, json, problems).ReadType();
        return problems.Count == before ? type : null;
    }

    private static bool IsJson(string text, string file, List<FileProblem> problems)
    {
        try
        {
            using var _ = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException e)
        {
            var fault = JsonFault.Of(e, Encoding.UTF8.GetBytes(text));
            problems.Add(new FileProblem(file, fault.Line, "json.syntax", fault.Found, "JSON"));
            return false;
        }
    }

    private ContentType ReadType()
    {
        var root = _json.Root;
        RefuseUnknown(root, Keys, "");
        var name = Text(root, "name", "name");
        if (name != Path.GetFileNameWithoutExtension(_file))
            Report("name", name, "the file's name");
        var storage = Text(root, "storage", "storage");
        if (!StoragePattern().IsMatch(storage))
            Report("storage", storage, "a folder (\"plan/\") or a list (\"terms/entities.yaml\")");
        var fields = ReadFields(root["fields"]);
        var path = root["path"] is null ? null : Text(root, "path", "path");
        if (path is not null && !PathShape().IsMatch(path))
            Report("path", path, "segments of lower-case letters, digits, hyphens and {field} placeholders, with / between them");
        foreach (var field in PathPatterns.FieldsOf(path ?? ""))
            if (!fields.Any(f => f.Scope is FieldScope.Shared && f.Kind.Name is "slug" or "integer" && f.Name == field))
                Report("path", $"{{{field}}}", "a shared field of kind slug or integer");
        return new ContentType(name, path, Choice(root, "heading", "heading", HeadingRole.Editorial), Flag(root, "prefixedClauses", "prefixedClauses"), fields)
        {
            Storage = storage,
            Subheadings = Flag(root, "subheadings", "subheadings"),
            Complete = Flag(root, "complete", "complete"),
            Items = ReadIds(root["items"]),
        };
    }

    private List<string> ReadIds(JsonNode? node)
    {
        var ids = (node as JsonArray ?? []).Select(i => i?.ToString() ?? "").ToList();
        if (node is not (null or JsonArray) || ids.Distinct(StringComparer.Ordinal).Count(ItemIds.IsValid) < ids.Count)
            Report("items", node!.ToJsonString(), "a list of ids, each once");
        return ids;
    }

    private List<ContentField> ReadFields(JsonNode? node)
    {
        var fields = new List<ContentField>();
        if (node is not JsonArray { Count: > 0 } list)
            Report("fields", "no list", "at least one field");
        else
            foreach (var (i, entry) in list.Index())
                if (ReadField(entry, $"fields/{i}") is { } field)
                    fields.Add(field);
        foreach (var twice in fields.GroupBy(f => (f.Scope, f.Name)).Where(g => g.Count() > 1))
            Report("fields", $"{twice.Key.Name} twice", "each name once a scope");
        return fields;
    }

    private ContentField? ReadField(JsonNode? node, string place)
    {
        if (node is not JsonObject field)
        {
            Report(place, "no object", "a field");
            return null;
        }

        RefuseUnknown(field, FieldKeys, place);
        var name = Text(field, "name", place);
        if (!FieldName().IsMatch(name))
            Report(place, name, "a name in camelCase");
        var kindName = Text(field, "kind", place);
        var options = (field["options"] as JsonArray)?.Select(o => o?.ToString() ?? "").ToList();
        if (FieldKinds.Create(kindName, options, (field["of"] as JsonValue)?.ToString()) is not { } kind)
        {
            Report(place, $"kind {kindName}", $"one of: {string.Join(", ", FieldKinds.Names)}; choice with options, clauseItems and itemNumber with of");
            return null;
        }

        return new ContentField(
            name, kind, Choice(field, "scope", place, FieldScope.Shared), Choice(field, "search", place, SearchRole.None),
            Flag(field, "locked", place), Flag(field, "required", place));
    }

    private void RefuseUnknown(JsonObject value, string[] keys, string place)
    {
        foreach (var (key, _) in value)
            if (!keys.Contains(key, StringComparer.Ordinal))
                Report(place.Length == 0 ? key : $"{place}/{key}", key, $"one of: {string.Join(", ", keys)}");
    }

    private string Text(JsonObject value, string key, string place)
    {
        if (value[key]?.GetValueKind() is JsonValueKind.String)
            return value[key]!.GetValue<string>();
        Report(place, $"no {key}", "a text");
        return "";
    }

    private bool Flag(JsonObject value, string key, string place)
    {
        if (value[key]?.GetValueKind() is not (null or JsonValueKind.True or JsonValueKind.False))
            Report(place, value[key]!.ToJsonString(), $"true or false for {key}");
        return value[key]?.GetValueKind() is JsonValueKind.True;
    }

    private T Choice<T>(JsonObject value, string key, string place, T absent)
        where T : struct, Enum
    {
        if (value[key] is not { } node)
            return absent;
        foreach (var choice in Enum.GetValues<T>())
            if (string.Equals(choice.ToString().ToLowerInvariant(), node.ToString(), StringComparison.Ordinal))
                return choice;
        Report(place, node.ToJsonString(), $"for {key} one of: {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}");
        return absent;
    }

    private void Report(string place, string found, string expected) =>
        _problems.Add(new FileProblem(_file, _json.LineOf(place), "type.declaration", found, expected));

    [GeneratedRegex(@"^[a-z]+/([a-z]+\.yaml)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex StoragePattern();

    [GeneratedRegex(@"^([a-z0-9-]|\{[^{}/]*\})+(/([a-z0-9-]|\{[^{}/]*\})+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex PathShape();

    [GeneratedRegex(@"^[a-z][a-zA-Z0-9]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex FieldName();
}

using System.Globalization;
using System.Text.Json.Nodes;
using Portal.ContentModel;
using Portal.ContentModel.Json;
using Portal.ContentModel.Types;

namespace Portal.Contents.Files;

/// <summary>Holds a document of a file against the fields that its type declares.</summary>
internal static class FieldCheck
{
    public static void Run(
        ContentType type, FieldScope scope, JsonObject document, string file, Func<string, int> lineOf, List<FileProblem> problems)
    {
        foreach (var (name, value) in document)
        {
            if (type.Field(name, scope) is not { } field)
                problems.Add(new FileProblem(file, lineOf(name), "field.unknown", name, $"one of: {Names(type, scope)}"));
            else if (field.Kind.FindFault(value) is { } fault)
                problems.Add(new FileProblem(file, lineOf(name + fault.Place), "field.value", $"{name}{fault.Place}: {Shown(value, fault.Place)}", fault.Expected));
        }

        foreach (var field in type.Fields)
            if (field.Scope == scope && field.Required && !document.ContainsKey(field.Name))
                problems.Add(new FileProblem(file, lineOf(field.Name), "field.missing", $"no {field.Name}", $"a value: every {type.Name} has one"));
    }

    private static string Names(ContentType type, FieldScope scope) =>
        string.Join(", ", type.Fields.Where(f => f.Scope == scope).Select(f => f.Name));

    private static string Shown(JsonNode? value, string place)
    {
        foreach (var part in place.Split('/', StringSplitOptions.RemoveEmptyEntries))
            value = value switch
            {
                JsonObject members => members[part],
                JsonArray elements => elements[int.Parse(part, CultureInfo.InvariantCulture)],
                _ => value,
            };
        var text = value is null ? "nothing" : CanonicalJson.Write(value);
        return text.Length <= 80 ? text : text[..79] + "…";
    }
}

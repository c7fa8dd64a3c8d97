using System.Text.Json;
using System.Text.Json.Nodes;
using Portal.ContentModel;
using Portal.ContentModel.Types;
using Portal.Contents.Files;
using Portal.Contents.Files.Yaml;

namespace Portal.Contents.Recipes;

/// <summary>Reads a recipe's frame and hands each step to its reader.</summary>
internal sealed class RecipeReader
{
    private static readonly string[] Steps = [ContentStep.Name, SettingsStep.Name];

    private readonly string _file;
    private readonly LocatedJson _json;
    private readonly List<FileProblem> _problems;

    private RecipeReader(string file, LocatedJson json, List<FileProblem> problems)
    {
        _file = file;
        _json = json;
        _problems = problems;
    }

    public static Parsed<Recipe> Read(string path, IReadOnlyCollection<ContentType> types)
    {
        var file = Path.GetFileName(path);
        if (!File.Exists(path))
            return new FileProblem(file, 0, "file.missing", "no such file", "a recipe (JSON)");
        var problems = new List<FileProblem>();
        if (TextFile.Decode(File.ReadAllBytes(path), file, problems) is not { } text || JsonReader.ReadObject(text, file, problems) is not { } json)
            return Parsed.Refused<Recipe>(problems);
        var recipe = new RecipeReader(file, json, problems).ReadRecipe(types);
        return Parsed.Of(recipe, [.. problems.OrderBy(p => p.Line)]);
    }

    private Recipe ReadRecipe(IReadOnlyCollection<ContentType> types)
    {
        if (_json.Root["variables"] is JsonObject { Count: > 0 })
            Report("variables", "recipe.variables", "variables", "none: values stand where they are used");
        RefuseScripts(_json.Root, "");
        // What stands where a value should is no value: its place would be at fault a second time.
        if (_problems.Count > 0)
            return new Recipe("", _file);
        if (_json.Root["steps"] is not JsonArray steps)
        {
            Report("steps", "recipe.steps", "no steps", "\"steps\": […]");
            return new Recipe("", _file);
        }

        var content = new ContentStep(types, _file, _json, _problems);
        foreach (var (i, node) in steps.Index())
            ReadStep(node, $"steps/{i}", content);
        return new Recipe(_json.Root["name"]?.ToString() ?? "", _file) { Items = content.ToItems() };
    }

    private void ReadStep(JsonNode? node, string place, ContentStep content)
    {
        var name = node is JsonObject step && step["name"]?.GetValueKind() is JsonValueKind.String ? step["name"]!.GetValue<string>() : "";
        if (string.Equals(name, ContentStep.Name, StringComparison.OrdinalIgnoreCase))
            content.Read(node!.AsObject(), place);
        else if (string.Equals(name, SettingsStep.Name, StringComparison.OrdinalIgnoreCase))
            SettingsStep.Check(node!.AsObject(), place, _file, _json, _problems);
        else
            Report($"{place}/name", "recipe.unknown_step", name.Length == 0 ? "a step without a name" : $"the step {name}", $"one of: {string.Join(", ", Steps)}");
    }

    // Orchard runs these; here they would be stored as text.
    private void RefuseScripts(JsonNode? node, string place)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (key, value) in members)
                    RefuseScripts(value, place.Length == 0 ? key : $"{place}/{key}");
                break;
            case JsonArray elements:
                foreach (var (i, value) in elements.Index())
                    RefuseScripts(value, $"{place}/{i}");
                break;
            case JsonValue value when value.GetValueKind() is JsonValueKind.String && value.ToString().StartsWith("[js:", StringComparison.Ordinal):
                Report(place, "recipe.script", value.ToString(), "the value itself: scripts are not run");
                break;
        }
    }

    private void Report(string place, string code, string found, string expected) =>
        _problems.Add(new FileProblem(_file, _json.LineOf(place), code, found, expected));
}

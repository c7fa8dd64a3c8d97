using System.Text.Json;
using System.Text.Json.Nodes;
using Portal.ContentModel;
using Portal.Contents.Files.Yaml;

namespace Portal.Contents.Recipes;

/// <summary>
/// The step "Settings". What a recipe may name are facts of this site, which it must state as they are; everything that can be
/// set is set in the configuration (docs/operations.md), so any other setting is refused rather than lost.
/// </summary>
internal sealed class SettingsStep
{
    public const string Name = "Settings";

    private const string TimeZone = "Asia/Shanghai";
    private const string Known = "TimeZoneId, LocalizationSettings; other settings belong to the configuration";

    private readonly string _file;
    private readonly LocatedJson _json;
    private readonly List<FileProblem> _problems;

    private SettingsStep(string file, LocatedJson json, List<FileProblem> problems)
    {
        _file = file;
        _json = json;
        _problems = problems;
    }

    public static void Check(JsonObject step, string place, string file, LocatedJson json, List<FileProblem> problems)
    {
        var check = new SettingsStep(file, json, problems);
        foreach (var (key, value) in step)
            check.CheckSetting(key, value, $"{place}/{key}");
    }

    private void CheckSetting(string key, JsonNode? value, string place)
    {
        switch (key.ToUpperInvariant())
        {
            case "NAME":
                break;
            case "TIMEZONEID":
                Expect(value, TimeZone, place, "setting.time_zone");
                break;
            case "LOCALIZATIONSETTINGS" when value is JsonObject cultures:
                CheckCultures(cultures, place);
                break;
            default:
                Report(place, "setting.unknown", key, $"one of: {Known}");
                break;
        }
    }

    private void CheckCultures(JsonObject settings, string place)
    {
        foreach (var (key, value) in settings)
            switch (key.ToUpperInvariant())
            {
                case "DEFAULTCULTURE":
                    Expect(value, Culture.Chinese.Name, $"{place}/{key}", "setting.default_culture");
                    break;
                case "SUPPORTEDCULTURES" when value is JsonArray names:
                    CheckSupported(names, $"{place}/{key}");
                    break;
                default:
                    Report($"{place}/{key}", "setting.unknown", key, "DefaultCulture, SupportedCultures");
                    break;
            }
    }

    private void CheckSupported(JsonArray names, string place)
    {
        var given = new HashSet<Culture>();
        foreach (var (i, name) in names.Index())
            if (RecipeCultures.Find(name) is { } culture)
                given.Add(culture);
            else
                Report($"{place}/{i}", "culture.unknown", name?.ToString() ?? "null", RecipeCultures.Expected);
        foreach (var missing in Culture.All.Except(given))
            Report(place, "setting.culture_missing", $"no {missing.Name}", $"all of: {RecipeCultures.Names}");
    }

    private void Expect(JsonNode? value, string expected, string place, string code)
    {
        if (value?.GetValueKind() is not JsonValueKind.String || value.GetValue<string>() != expected)
            Report(place, code, value?.ToString() ?? "null", $"{expected}, as this site has it");
    }

    private void Report(string place, string code, string found, string expected) =>
        _problems.Add(new FileProblem(_file, _json.LineOf(place), code, found, expected));
}

using System.Text.Json;
using Portal.ContentModel;
using Portal.ContentModel.Json;

namespace Portal.Liquid.Themes;

/// <summary>Finds a theme's folders, from a run out of the source tree and in published output alike.</summary>
public static class FindTheme
{
    private const string ThemesFolder = "themes";
    private const int LongestBaseChain = 8;

    /// <summary>Looks for <c>themes/{name}</c> in each start folder and the folders above it, and follows <c>theme.json</c>'s <c>base</c>.</summary>
    /// <param name="name">Name of the theme's folder: letters, digits, '-' and '_'.</param>
    /// <param name="startFolders">Where to begin, in order: the content root, then the folder of the program.</param>
    /// <returns>Errors: <c>theme.bad_name</c>, <c>theme.not_found</c>, <c>theme.bad_manifest</c>, <c>theme.base_loop</c>.</returns>
    public static Result<Theme> ByName(string name, params IReadOnlyList<string> startFolders)
    {
        var folders = new List<string>();
        for (var current = name; current is not null;)
        {
            if (!current.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') || current.Length == 0)
                return new Error("theme.bad_name", "The theme name “{0}” has other characters than letters, digits, '-' and '_'.", current);
            if (Locate(current, startFolders) is not { } folder)
                return new Error("theme.not_found", "There is no folder themes/{0} in or above {1}.", current, string.Join(", ", startFolders));
            if (folders.Count == LongestBaseChain || folders.Contains(folder, StringComparer.Ordinal))
                return new Error("theme.base_loop", "The theme “{0}” is among its own base themes.", current);
            folders.Add(folder);
            var next = ReadBase(folder);
            if (next.Error is { } error)
                return error;
            current = next.Value!.Base;
        }

        return new Theme(name, folders);
    }

    private static string? Locate(string name, IReadOnlyList<string> startFolders)
    {
        foreach (var start in startFolders)
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                var candidate = Path.Combine(folder.FullName, ThemesFolder, name);
                if (Directory.Exists(candidate))
                    return candidate;
            }

        return null;
    }

    private static Result<ThemeManifest> ReadBase(string folder)
    {
        var file = Path.Combine(folder, "theme.json");
        if (!File.Exists(file))
            return new ThemeManifest(null);
        var text = System.Text.Encoding.UTF8.GetBytes(File.ReadAllText(file));
        try
        {
            return JsonSerializer.Deserialize<ThemeManifest>(text, JsonSerializerOptions.Web) ?? new ThemeManifest(null);
        }
        catch (JsonException e)
        {
            var fault = JsonFault.Of(e, text);
            return new Error("theme.bad_manifest", "{0}, line {1}: not a theme manifest: found {2}", file, fault.Line, fault.Found);
        }
    }

    /// <param name="Base">Name of the theme whose files fill the gaps; null for none.</param>
    private sealed record ThemeManifest(string? Base);
}

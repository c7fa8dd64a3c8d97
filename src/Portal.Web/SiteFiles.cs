using Portal.Web.Settings;

namespace Portal.Web;

/// <summary>The files that this site was delivered with, looked for when they are first needed.</summary>
internal sealed class SiteFiles(IConfiguration configuration, string contentRoot)
{
    /// <summary>Absolute path of <c>content/</c>.</summary>
    /// <exception cref="SettingsRefusedException">Content:Folder names no folder.</exception>
    public string Content => Set("Content:Folder") is not { } folder ? SiteFolders.Find("content", contentRoot)
        : Directory.Exists(folder) ? folder : throw Missing("Content:Folder", folder, "an existing folder");

    /// <summary>Absolute path of the recipe that the first start runs.</summary>
    /// <exception cref="SettingsRefusedException">Setup:Recipe names no file.</exception>
    public string SetupRecipe => Set("Setup:Recipe") is not { } file ? Path.Combine(SiteFolders.Find("seeds", contentRoot), "setup.recipe.json")
        : File.Exists(file) ? file : throw Missing("Setup:Recipe", file, "an existing file");

    private string? Set(string setting) => configuration[setting] is { } path ? Path.GetFullPath(path, contentRoot) : null;

    private static SettingsRefusedException Missing(string setting, string path, string expected) => new(new SettingProblem(setting, path, expected));
}

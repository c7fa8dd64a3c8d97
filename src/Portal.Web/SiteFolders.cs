namespace Portal.Web;

/// <summary>Where the site's files are: beside the sources in a checkout, beside the program in published output.</summary>
internal static class SiteFolders
{
    /// <summary>The folder of appsettings.json: the working directory when it is there (dotnet run), else the program's own folder.</summary>
    public static string ContentRoot()
    {
        var working = Directory.GetCurrentDirectory();
        return File.Exists(Path.Combine(working, "appsettings.json")) ? working : AppContext.BaseDirectory;
    }

    /// <summary>The nearest folder of this name, from the content root upwards, then from the program's folder upwards.</summary>
    /// <exception cref="DirectoryNotFoundException">There is none.</exception>
    public static string Find(string name, string contentRoot) =>
        Above(contentRoot).Concat(Above(AppContext.BaseDirectory)).Select(folder => Path.Combine(folder, name)).FirstOrDefault(Directory.Exists)
        ?? throw new DirectoryNotFoundException($"No folder '{name}' in or above {contentRoot} and {AppContext.BaseDirectory}.");

    private static IEnumerable<string> Above(string folder)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
            yield return current.FullName;
    }
}

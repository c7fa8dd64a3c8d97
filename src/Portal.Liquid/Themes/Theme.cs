namespace Portal.Liquid.Themes;

/// <summary>A theme's folders, found on disk.</summary>
/// <param name="Name">Name of the folder under <c>themes/</c>.</param>
/// <param name="Folders">Absolute paths: the theme's own folder first, then its base theme's, and so on.</param>
public sealed record Theme(string Name, IReadOnlyList<string> Folders)
{
    /// <summary>Every file under <paramref name="subfolder"/> by its '/' separated path inside it; a theme's file hides its base's.</summary>
    /// <param name="subfolder">"assets"; "" for the whole theme.</param>
    /// <param name="pattern">As in <see cref="Directory.EnumerateFiles(string, string)"/>: "*.liquid".</param>
    public IReadOnlyDictionary<string, string> ListFiles(string subfolder, string pattern)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var folder in Folders)
        {
            var root = Path.Combine(folder, subfolder);
            if (!Directory.Exists(root))
                continue;
            foreach (var file in Directory.EnumerateFiles(root, pattern, SearchOption.AllDirectories))
                files.TryAdd(Path.GetRelativePath(root, file).Replace('\\', '/'), file);
        }

        return files;
    }

    /// <summary>A file's path for messages: from <c>themes/</c> on, '/' separated.</summary>
    public string Display(string file)
    {
        foreach (var folder in Folders)
            if (file.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                return $"themes/{Path.GetFileName(folder)}/{Path.GetRelativePath(folder, file).Replace('\\', '/')}";
        return file;
    }
}

namespace Portal.Localization.Extract;

/// <summary>Collects the interface's messages from the source tree, for translators and for the tests that no translation is missing.</summary>
public static class ExtractMessages
{
    /// <summary>Reads all modules and themes under a repository's root. Owners without messages are left out.</summary>
    /// <param name="root">Folder that holds <c>src/Modules</c> and <c>themes</c>; either may be absent.</param>
    public static IReadOnlyList<MessageOwner> From(string root) =>
    [
        .. Owners(root, "src/Modules", "*.cs", CodeMessages.In),
        .. Owners(root, "themes", "*.liquid", TemplateMessages.In),
    ];

    private static IEnumerable<MessageOwner> Owners(string root, string parent, string pattern, Func<string, string, IEnumerable<SourceMessage>> find)
    {
        var folder = new DirectoryInfo(Path.Combine(root, parent));
        if (!folder.Exists)
            yield break;
        foreach (var owner in folder.EnumerateDirectories().OrderBy(d => d.Name, StringComparer.Ordinal))
        {
            var messages = Files(owner, pattern)
                .SelectMany(f => find(File.ReadAllText(f), Path.GetRelativePath(root, f).Replace('\\', '/')))
                .OrderBy(m => m.Id, StringComparer.Ordinal).ThenBy(m => m.Context, StringComparer.Ordinal)
                .ThenBy(m => m.File, StringComparer.Ordinal).ThenBy(m => m.Line)
                .ToList();
            if (messages.Count > 0)
                yield return new(owner.Name, $"{parent}/{owner.Name}/localization", messages);
        }
    }

    private static IEnumerable<string> Files(DirectoryInfo owner, string pattern) =>
        from file in owner.EnumerateFiles(pattern, SearchOption.AllDirectories)
        let path = Path.GetRelativePath(owner.FullName, file.FullName).Split(Path.DirectorySeparatorChar)
        where path[0] is not ("obj" or "bin")
        select file.FullName;
}

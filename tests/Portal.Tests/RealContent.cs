using System.Text.RegularExpressions;

namespace Portal.Tests;

/// <summary>The repository's own content folder, and copies of it to break.</summary>
internal static class RealContent
{
    public static string Root { get; } = Find();

    /// <summary>A copy of the content folder in a temporary place, removed on disposal.</summary>
    public static TemporaryFolder Copy()
    {
        var copy = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy.Path, Path.GetRelativePath(Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    /// <summary>Writes the real type declarations, without the items that they demand: for folders that have only a few.</summary>
    public static void WriteTypes(TemporaryFolder folder)
    {
        foreach (var type in Directory.GetFiles(Path.Combine(Root, "types")))
            folder.Write($"types/{Path.GetFileName(type)}", Regex.Replace(File.ReadAllText(type), "  \"items\": .*\n", ""));
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Portal.sln")))
            folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("Portal.sln is above no test folder."), "content");
    }
}

namespace Portal.Architecture.Tests;

/// <summary>The table of docs/modules.md: the document is the rule, so that the two can't differ.</summary>
internal static class ModuleTable
{
    private const string None = "–";

    private static readonly Lazy<IReadOnlyDictionary<string, IReadOnlyList<string>>> Real = new(() => Parse(File.ReadAllLines(Find())));

    /// <summary>The modules, and which others each may reference.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Read() => Real.Value;

    /// <summary>Rows of three cells whose first names a module; the last lists modules without "Portal.".</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Parse(IEnumerable<string> lines) => lines
        .Where(line => line.StartsWith("| Portal.", StringComparison.Ordinal))
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .ToDictionary(cells => cells[1], cells => References(cells[3]), StringComparer.Ordinal);

    private static IReadOnlyList<string> References(string cell) =>
        cell == None ? [] : [.. cell.Split(',', StringSplitOptions.TrimEntries).Select(name => "Portal." + name)];

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Path.Combine(folder.FullName, "docs", "modules.md") is var file && File.Exists(file))
                return file;
        throw new FileNotFoundException("docs/modules.md");
    }
}

using System.Text;

namespace Portal.Search.Text;

/// <summary>The module's tables in <c>Data/</c>: tab-separated, UTF-8, a header line, lines that start with '#' ignored.</summary>
internal static class DataTable
{
    private const string Prefix = "Portal.Search.Data.";

    /// <summary>Rows below the header; every row has as many cells as the header (missing ones are empty).</summary>
    /// <param name="name">File name, such as "pinyin.tsv".</param>
    public static IEnumerable<string[]> Read(string name)
    {
        var width = 0;
        foreach (var line in ReadLines(name).Where(line => line.Length > 0))
        {
            var cells = line.Split('\t');
            if (width == 0)
            {
                width = cells.Length;
                continue;
            }
            if (cells.Length < width)
                Array.Resize(ref cells, width);
            for (var i = 0; i < cells.Length; i++)
                cells[i] ??= "";
            yield return cells;
        }
    }

    /// <summary>Lines of a file in <c>Data/</c>, without those that start with '#'.</summary>
    public static IEnumerable<string> ReadLines(string name)
    {
        using var stream = typeof(DataTable).Assembly.GetManifestResourceStream(Prefix + name)
            ?? throw new FileNotFoundException($"The search module has no table '{name}'.", name);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
            if (!line.StartsWith('#'))
                yield return line;
    }

    /// <summary>Names of the tables that start so, in ordinal order.</summary>
    public static IReadOnlyList<string> List(string start) =>
        [.. typeof(DataTable).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix + start, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..])
            .Order(StringComparer.Ordinal)];
}

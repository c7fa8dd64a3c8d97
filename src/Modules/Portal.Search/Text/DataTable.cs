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
        using var stream = typeof(DataTable).Assembly.GetManifestResourceStream(Prefix + name)
            ?? throw new FileNotFoundException($"The search module has no table '{name}'.", name);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var width = (reader.ReadLine() ?? "").Split('\t').Length;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var cells = line.Split('\t');
            if (cells.Length < width)
                Array.Resize(ref cells, width);
            for (var i = 0; i < cells.Length; i++)
                cells[i] ??= "";
            yield return cells;
        }
    }

    /// <summary>Names of the tables that start so, in ordinal order.</summary>
    public static IReadOnlyList<string> List(string start) =>
        [.. typeof(DataTable).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix + start, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..])
            .Order(StringComparer.Ordinal)];
}

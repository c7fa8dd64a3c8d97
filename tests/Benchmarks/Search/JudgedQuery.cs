using System.Globalization;
using Portal.ContentModel;

namespace Benchmarks.Search;

/// <summary>A query with the actions that answer it. Columns of the files: id, query, query_lang, ui_lang, kind, relevant, note.</summary>
internal sealed record JudgedQuery(string Id, string Text, Culture Culture, string Kind, IReadOnlyList<int> Relevant)
{
    /// <summary>The files beside the program.</summary>
    public static IEnumerable<string> Files => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Data"), "queries.*.tsv").Order(StringComparer.Ordinal);

    /// <summary>Address of the query in the site's API, without leading '/'.</summary>
    public string ApiPath => $"api/v1/search?q={Uri.EscapeDataString(Text)}&lang={Culture.Segment}";

    public static IReadOnlyList<JudgedQuery> ReadAll() => [.. Files.SelectMany(Read)];

    public static IReadOnlyList<JudgedQuery> Read(string path) =>
        [.. File.ReadLines(path).Skip(1).Where(line => line.Length > 0).Select(line => line.Split('\t')).Select(cells => new JudgedQuery(
            cells[0], cells[1], Culture.FromName(cells[3]), cells[4],
            [.. cells[5].Split(',').Select(number => int.Parse(number, CultureInfo.InvariantCulture))]))];
}

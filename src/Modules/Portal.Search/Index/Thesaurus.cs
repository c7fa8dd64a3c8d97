using Portal.ContentModel;
using Portal.Search.Text;

namespace Portal.Search.Index;

/// <summary>The thesaurus in <c>Data/thesaurus-*.tsv</c>: official wording, and the everyday words for it in five languages. See Data/README.md.</summary>
internal static class Thesaurus
{
    private const char Separator = '|';

    public static IEnumerable<Concept> Load() =>
        from table in DataTable.List("thesaurus-")
        from row in DataTable.Read(table)
        select Read(row);

    // Columns: concept, anchors, then one a culture in the order of Culture.All.
    private static Concept Read(string[] row)
    {
        var names = new Dictionary<Culture, IReadOnlyList<string>>();
        for (var i = 0; i < Culture.All.Count; i++)
            if (Split(row[i + 2]) is { Count: > 0 } list)
                names[Culture.All[i]] = list;
        return new Concept(row[0], [.. Split(row[1]).Select(anchor => FoldedText.Of(anchor).Text)], names);
    }

    private static List<string> Split(string cell) =>
        [.. cell.Split(Separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}

using Portal.ContentModel;
using Portal.Search.Text;

namespace Portal.Search.Index;

/// <summary>
/// The thesaurus in <c>Data/thesaurus-*.txt</c>: what the plan's wording is about, and the everyday words for it in five languages. An entry is
/// a line <c>id: anchor | anchor</c> and below it a line a language, <c>en word | word</c>; empty lines and lines that start with '#' are for people.
/// </summary>
internal static class Thesaurus
{
    private const char Separator = '|';

    public static IReadOnlyList<Concept> Concepts { get; } = [.. DataTable.List("thesaurus-").SelectMany(Load)];

    public static ConceptWords Words { get; } = new(Concepts);

    private static IEnumerable<Concept> Load(string table)
    {
        (string Id, List<string> Anchors)? entry = null;
        var names = new Dictionary<Culture, IReadOnlyList<string>>();
        foreach (var line in DataTable.ReadLines(table).Where(line => line.Length > 0))
        {
            if (line.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && Culture.TryFromSegment(line[..space], out var culture))
            {
                names[culture] = Split(line[space..]);
                continue;
            }
            if (entry is { } done)
                yield return new Concept(done.Id, done.Anchors, names);
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
                throw new InvalidDataException($"{table}: found '{line}', expected 'id: anchors' or a language's words.");
            entry = (line[..colon], [.. Split(line[(colon + 1)..]).Select(anchor => FoldedText.Of(anchor).Text)]);
            names = [];
        }
        if (entry is { } last)
            yield return new Concept(last.Id, last.Anchors, names);
    }

    private static List<string> Split(string cell) =>
        [.. cell.Split(Separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}

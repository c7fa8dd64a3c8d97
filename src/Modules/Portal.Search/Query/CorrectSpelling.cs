using System.Text;
using Portal.ContentModel;
using Portal.Search.Index;
using Portal.Search.Text;

namespace Portal.Search.Query;

/// <summary>Writes a query as the reader may have meant it, in words as people write them.</summary>
internal static class CorrectSpelling
{
    private const int LongestWay = 3;

    /// <param name="snapshot">What the query ran on.</param>
    /// <param name="text">The query.</param>
    /// <param name="units">The query as <see cref="QueryReader"/> reads it.</param>
    /// <returns>Null when no word was found only as a slip of another.</returns>
    public static string? Of(SearchSnapshot snapshot, string text, IReadOnlyList<QueryUnit> units)
    {
        if (units.All(unit => unit.Near.Count == 0))
            return null;
        var board = snapshot.LendBoard();
        var postings = board.Postings;
        var normal = Normalization.Nfkc(text);
        var folded = FoldedText.Of(normal);
        var meant = new StringBuilder(normal);
        foreach (var unit in units.Where(unit => !IsFound(unit, postings)).OrderByDescending(unit => unit.Start))
        {
            if (Likeliest(unit, postings) is not { } word)
                continue;
            var start = folded.OriginalIndex(unit.Start);
            meant.Remove(start, folded.OriginalIndex(unit.End) - start).Insert(start, word);
        }
        snapshot.TakeBack(board);
        return meant.Equals(normal) ? null : meant.ToString();
    }

    // As typed, or as a romanized word.
    private static bool IsFound(QueryUnit unit, Postings postings)
    {
        var documents = new List<int>();
        foreach (var way in unit.Exact.Concat(unit.Loose.Where(way => way.Field is SearchFields.Latin or SearchFields.Pinyin)))
            postings.Append(way.Field, way.Terms, documents);
        return documents.Count > 0;
    }

    private static string? Likeliest(QueryUnit unit, Postings postings)
    {
        var culture = unit.Script switch
        {
            Script.Latin => Culture.English,
            Script.Cyrillic => Culture.Russian,
            Script.Hangul => Culture.Korean,
            _ => Culture.Japanese,
        };
        int Clauses(NearWord near) => postings.Frequency(SearchFields.Text(culture), [near.Word]) + postings.Frequency(SearchFields.Also(culture), [near.Word]);
        return unit.Near.Where(near => near.KeepsInitial)
            .Select(near => (near.Surface, Clauses: Clauses(near)))
            .OrderByDescending(near => near.Clauses).ThenBy(near => EditDistance.Within(unit.Surface, near.Surface, LongestWay)).ThenBy(near => near.Surface, StringComparer.Ordinal)
            .Select(near => near.Surface).FirstOrDefault();
    }
}

using Portal.Search.Index;

namespace Portal.Search.Query;

/// <summary>Ranks the pages of a snapshot for a query.</summary>
internal static class FindPages
{
    /// <summary>Every page that answers, best first.</summary>
    public static IReadOnlyList<(IndexedPage Page, string ClauseId, double Score)> Run(SearchSnapshot snapshot, string text)
    {
        var units = new QueryReader(snapshot.Vocabulary).Read(text);
        using var board = new ScoreBoard(snapshot);
        foreach (var unit in units)
            board.Add(unit);
        foreach (var together in QueryReader.Pairs(units))
            board.AddPair(together);
        return [.. board.Pages()
            .Select(found => (Page: snapshot.Pages[found.Page], snapshot.Clauses[found.Document], found.Score))
            .OrderByDescending(found => found.Score)
            .ThenBy(found => found.Page.Number ?? int.MaxValue)
            .ThenBy(found => found.Page.ItemId, StringComparer.Ordinal)];
    }
}

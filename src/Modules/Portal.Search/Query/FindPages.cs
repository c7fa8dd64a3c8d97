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
        var rarities = units.ToDictionary(unit => unit, board.Add);
        foreach (var (left, right, together) in QueryReader.Pairs(units))
            board.AddPair(together, (rarities[left] + rarities[right]) / 2);
        return [.. board.Pages()
            .Select(found => (Page: snapshot.Pages[found.Page], snapshot.Clauses[found.Document], found.Score))
            .OrderByDescending(found => found.Score)
            .ThenBy(found => found.Page.Number ?? int.MaxValue)
            .ThenBy(found => found.Page.ItemId, StringComparer.Ordinal)];
    }
}

using Portal.Search.Index;

namespace Portal.Search.Query;

/// <summary>Ranks the pages of a snapshot for a query.</summary>
internal static class FindPages
{
    /// <summary>Every page that answers, best first.</summary>
    public static IReadOnlyList<(IndexedPage Page, string ClauseId, double Score)> Run(SearchSnapshot snapshot, string text) =>
        Run(snapshot, new QueryReader(snapshot.Vocabulary).Read(text));

    /// <summary>Every page that answers, best first.</summary>
    /// <param name="units">The query as <see cref="QueryReader"/> reads it.</param>
    public static IReadOnlyList<(IndexedPage Page, string ClauseId, double Score)> Run(SearchSnapshot snapshot, IReadOnlyList<QueryUnit> units)
    {
        using var board = new ScoreBoard(snapshot);
        foreach (var unit in units.OrderBy(board.Frequency).ToList())
            board.Add(unit);
        foreach (var together in QueryReader.Pairs(units))
            board.AddPair(together);
        var found = board.Pages().Select(page => (Page: snapshot.Pages[page.Page], snapshot.Clauses[page.Document], page.Score)).ToList();
        found.Sort((left, right) => Compare(left.Page, left.Score, right.Page, right.Score));
        return found;
    }

    private static int Compare(IndexedPage left, double leftScore, IndexedPage right, double rightScore)
    {
        var order = rightScore.CompareTo(leftScore);
        if (order == 0)
            order = (left.Number ?? int.MaxValue).CompareTo(right.Number ?? int.MaxValue);
        return order != 0 ? order : string.CompareOrdinal(left.ItemId, right.ItemId);
    }
}

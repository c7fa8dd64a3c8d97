using Portal.Search.Index;

namespace Portal.Search.Query;

/// <summary>Ranks the pages of a snapshot for a query.</summary>
internal static class FindPages
{
    /// <summary>Every page that answers, in no order.</summary>
    public static List<Found> Run(SearchSnapshot snapshot, string text) =>
        Run(snapshot, new QueryReader(snapshot.Vocabulary).Read(text));

    /// <summary>Every page that answers, in no order.</summary>
    /// <param name="units">The query as <see cref="QueryReader"/> reads it.</param>
    public static List<Found> Run(SearchSnapshot snapshot, IReadOnlyList<QueryUnit> units)
    {
        var board = snapshot.LendBoard();
        foreach (var unit in units.OrderBy(unit => unit.IsPlace).ThenBy(board.Frequency).ToList())
            board.Add(unit);
        foreach (var together in QueryReader.Pairs(units))
            board.AddPair(together);
        var pages = board.TakePages();
        snapshot.TakeBack(board);
        return pages;
    }

    /// <summary>The best first; of pages that are as good, the one with the lower number.</summary>
    public static IComparer<Found> BestFirst { get; } = Comparer<Found>.Create(Compare);

    private static int Compare(Found left, Found right)
    {
        var order = right.Score.CompareTo(left.Score);
        if (order == 0)
            order = (left.Page.Number ?? int.MaxValue).CompareTo(right.Page.Number ?? int.MaxValue);
        return order != 0 ? order : string.CompareOrdinal(left.Page.ItemId, right.Page.ItemId);
    }
}

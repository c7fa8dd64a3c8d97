using System.Collections.Concurrent;

namespace Portal.Search.Query;

/// <summary>Lists for the scoring of one query, lent again and again: in a large index they outgrow what the collector frees cheaply.</summary>
internal sealed class ScoreLists
{
    private static readonly ConcurrentBag<ScoreLists> Idle = [];

    /// <summary>Clauses on the board.</summary>
    public List<int> Found { get; } = [];

    /// <summary>Clauses that have the unit being counted.</summary>
    public List<int> Touched { get; } = [];

    /// <summary>Pages of those clauses; in the end, all pages found.</summary>
    public List<int> TouchedPages { get; } = [];

    /// <summary>Documents that have one alternative.</summary>
    public List<int> Documents { get; } = [];

    public static ScoreLists Lend() => Idle.TryTake(out var lists) ? lists : new ScoreLists();

    public void TakeBack()
    {
        Found.Clear();
        Touched.Clear();
        TouchedPages.Clear();
        Documents.Clear();
        Idle.Add(this);
    }
}

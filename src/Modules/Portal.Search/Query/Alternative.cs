using Portal.ContentModel;

namespace Portal.Search.Query;

/// <summary>One way in which a part of the query may stand in the index.</summary>
/// <param name="Field">Index field.</param>
/// <param name="Terms">A term, or terms that follow one another.</param>
/// <param name="Weight">1 for the clause's own words, less for anything further off.</param>
internal sealed record Alternative(string Field, IReadOnlyList<string> Terms, float Weight)
{
    /// <summary>The language of the clause's own text that has the words, just as they were typed; null for other ways.</summary>
    public Culture? Language { get; init; }

    /// <summary>What it says of a clause that has it.</summary>
    public MatchKind Kind { get; init; } = MatchKind.Related;
}

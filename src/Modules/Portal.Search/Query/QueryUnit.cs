using Portal.Search.Index;
using Portal.Search.Text;

namespace Portal.Search.Query;

/// <summary>A word of the query, with the ways in which it may stand in the index.</summary>
/// <param name="Surface">Folded, as typed.</param>
/// <param name="Script">Script of its first character.</param>
/// <param name="Start">First index in the folded query.</param>
/// <param name="End">Index after the last.</param>
/// <param name="Weight">How much it says: 1, less for single characters and the place.</param>
internal sealed record QueryUnit(string Surface, Script Script, int Start, int End, float Weight)
{
    /// <summary>Its index tokens: stems, numbers.</summary>
    public required IReadOnlyList<string> Tokens { get; init; }

    /// <summary>Tried together.</summary>
    public List<Alternative> Exact { get; init; } = [];

    /// <summary>Tried only when nothing has the exact ones: other spellings, sounds, romanized names.</summary>
    public List<Alternative> Loose { get; init; } = [];

    /// <summary>What the reader may have meant, where no clause has the word; all equally near.</summary>
    public IReadOnlyList<NearWord> Near { get; set; } = [];

    /// <summary>Tried with the loose ones: character pairs, whose weights add up.</summary>
    public List<Alternative> Parts { get; init; } = [];

    /// <summary>Names the place that every page is about: beside other words it finds nothing itself, but adds to what they find.</summary>
    public bool IsPlace { get; init; }

    /// <summary>A single Han character, or several in a row, that word breaks made nothing of.</summary>
    public bool IsLoose { get; init; }
}

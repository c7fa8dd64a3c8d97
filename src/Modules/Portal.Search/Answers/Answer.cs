using Portal.ContentModel;
using Portal.Search.Query;

namespace Portal.Search.Answers;

/// <summary>A page that answers a query, in the reader's language, with its best clause.</summary>
/// <param name="Path">Under the culture's segment.</param>
/// <param name="TextCulture">The language that title and clause are shown in: the reader's, or the source where there is no translation.</param>
/// <param name="ClauseId">Full id; the item's own id for a page without clauses.</param>
/// <param name="Kind">How the page was found.</param>
/// <param name="MatchedIn">The language in which the query's words stand, when that is not the language shown; null when the clause shown has them.</param>
/// <param name="MatchedText">The words as they stand there; null when only related words match.</param>
/// <param name="Score">Comparable within one answer only.</param>
internal sealed record Answer(
    string ItemId, string Type, int? Number, int? Section, string Path, Culture TextCulture, IReadOnlyList<Segment> Title,
    string ClauseId, IReadOnlyList<Segment> Clause, MatchKind Kind, Culture? MatchedIn, string? MatchedText, double Score)
{
    public string TitleText => string.Concat(Title.Select(s => s.Text));

    public string ClauseText => string.Concat(Clause.Select(s => s.Text));

    public bool ShowsHit => Title.Any(s => s.Hit) || Clause.Any(s => s.Hit);
}

/// <param name="Total">Pages found, whatever the limit.</param>
/// <param name="Unfiltered">Pages found before any filter.</param>
/// <param name="Answers">Best first, from the offset asked for.</param>
/// <param name="Facets">Pages found a value, before that facet's own filter; none unless the question asks for them.</param>
/// <param name="Meant">The query as it may have been meant, when words of it were found only as slips of others; else null.</param>
internal sealed record AnswerList(int Total, int Unfiltered, IReadOnlyList<Answer> Answers, Facets Facets, string? Meant);

/// <param name="Sections">By number.</param>
/// <param name="Types">By content type.</param>
/// <param name="Places">By entity id.</param>
internal sealed record Facets(
    IReadOnlyDictionary<int, int> Sections, IReadOnlyDictionary<string, int> Types, IReadOnlyDictionary<string, int> Places)
{
    public static Facets None { get; } = new(new Dictionary<int, int>(), new Dictionary<string, int>(), new Dictionary<string, int>());
}

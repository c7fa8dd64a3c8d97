using Portal.ContentModel;
using Portal.Search.Index;

namespace Portal.Search.Query;

/// <summary>A page found, before its texts are looked up.</summary>
/// <param name="ClauseId">Its best clause.</param>
/// <param name="Kind">How the best clause, or else another, was found.</param>
/// <param name="WordsLanguage">For <see cref="MatchKind.Words"/>, the first language in which that clause has words of the query; else null.</param>
/// <param name="WordsClauseId">That clause.</param>
internal sealed record Found(IndexedPage Page, string ClauseId, double Score, MatchKind Kind, Culture? WordsLanguage, string WordsClauseId);

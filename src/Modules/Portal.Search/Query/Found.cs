using Portal.ContentModel;
using Portal.Search.Index;

namespace Portal.Search.Query;

/// <summary>A page found, before its texts are looked up.</summary>
/// <param name="ClauseId">Its best clause.</param>
/// <param name="WordsLanguage">The first language in which the best clause, or else another, has words of the query; null when only related words match.</param>
/// <param name="WordsClauseId">That clause.</param>
internal sealed record Found(IndexedPage Page, string ClauseId, double Score, Culture? WordsLanguage, string WordsClauseId);

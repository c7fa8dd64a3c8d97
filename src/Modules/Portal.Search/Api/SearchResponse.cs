using System.ComponentModel;

namespace Portal.Search.Api;

/// <summary>Answer of <c>GET /api/v1/search</c>.</summary>
internal sealed record SearchResponse(
    [property: Description("Pages found, whatever the limit.")] int Total,
    [property: Description("Best first; one result a page.")] IReadOnlyList<SearchResponseItem> Results);

internal sealed record SearchResponseItem(
    [property: Description("Content type of the page: one of the values of the parameter type.")] string Type,
    [property: Description("Number of the action; null for other pages.")] int? Action,
    [property: Description("Full id of the best clause: a12.m3.")] string Clause,
    [property: Description("Title of the page in the language asked for.")] string Title,
    [property: Description("Address of the clause on its page, from the root of the host.")] string Url,
    [property: Description("Plain text of the best clause.")] string Snippet,
    [property: Description("Comparable within one answer only.")] double Score,
    [property: Description("Why the page was found, where the snippet does not show it; else null.")] string? Why,
    [property: Description("Where the query's words stand in the snippet: start and length in UTF-16 code units.")] IReadOnlyList<HitRange> Highlights);

internal sealed record HitRange(int Start, int Length);

using Portal.Liquid;
using Portal.Search.Answers;
using Portal.Site.Pages;

namespace Portal.Search.Pages;

/// <summary>What the template <c>search</c> prints.</summary>
[TemplateModel]
internal sealed record ResultsModel
{
    /// <summary>What the reader typed; null before anything was.</summary>
    public required string? Query { get; init; }

    /// <summary>Site-relative start of the address that suggestions come from.</summary>
    public required string SuggestUrl { get; init; }

    /// <summary>The limit in characters, when the query is longer; else null.</summary>
    public int? TooLong { get; init; }

    public int Total { get; init; }

    public IReadOnlyList<ResultModel> Results { get; init; } = [];

    public IReadOnlyList<FacetModel> Facets { get; init; } = [];

    /// <summary>The same search without its filters; null when none is set, or when it finds nothing without them either.</summary>
    public LinkModel? Clear { get; init; }

    public LinkModel? DidYouMean { get; init; }

    /// <summary>For a query that finds nothing: names that are like it.</summary>
    public IReadOnlyList<LinkModel> Near { get; init; } = [];

    /// <summary>Terms of the plan that lead to results.</summary>
    public required IReadOnlyList<LinkModel> Terms { get; init; }

    public PagerModel? Pages { get; init; }
}

/// <param name="Section">Title of the section; null outside the sections.</param>
/// <param name="Kind">The kind of page in words.</param>
/// <param name="Why">Why it was found, where the text shown does not show it.</param>
[TemplateModel]
internal sealed record ResultModel(
    string Url, IReadOnlyList<Segment> Title, string? Lang, int? Number, string? Section, string Kind, ResultClause Clause, string? Why);

/// <param name="Id">As readers cite it; null outside the plan, where ids are internal.</param>
/// <param name="Text">Empty where it would repeat the title.</param>
[TemplateModel]
internal sealed record ResultClause(string? Id, string Url, string? Lang, IReadOnlyList<Segment> Text);

[TemplateModel]
internal sealed record FacetModel(string Name, string Title, IReadOnlyList<FacetOption> Options);

[TemplateModel]
internal sealed record FacetOption(string Text, int Count, string Url, bool Current);

[TemplateModel]
internal sealed record PagerModel(string? Previous, string? Next, int Number, int Count);

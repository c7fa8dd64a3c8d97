using Portal.Liquid;
using Portal.Plan.Reading;

namespace Portal.Plan.Actions;

/// <summary>What the template <c>action</c> prints.</summary>
[TemplateModel]
internal sealed record ActionModel : ReadingModel
{
    public required string Id { get; init; }

    public required int Number { get; init; }

    public required string Title { get; init; }

    public required string? Lang { get; init; }

    public required OtherText? Other { get; init; }

    /// <summary>Null while its section is not published.</summary>
    public required ActionSection? Section { get; init; }

    /// <summary>Not official text.</summary>
    public required string? Summary { get; init; }

    public required IReadOnlyList<ClauseModel> Measures { get; init; }

    public required ClauseModel? Goal { get; init; }

    public required IReadOnlyList<NamedModel> Figures { get; init; }

    public required IReadOnlyList<NamedModel> Places { get; init; }

    public required IReadOnlyList<RelatedAction> Related { get; init; }

    public required ActionRef? Previous { get; init; }

    public required ActionRef? Next { get; init; }

    public required CiteModel Cite { get; init; }

    /// <summary>Where to report a translation problem; null when staff have set no address.</summary>
    public required string? ProblemUrl { get; init; }
}

[TemplateModel]
internal sealed record ActionSection(int Number, string Title, string Url);

/// <param name="Url">Where the name stands in its list.</param>
[TemplateModel]
internal sealed record NamedModel(string Name, string Url, string? Lang);

/// <param name="Lang">HTML lang of the title when it is not the page's.</param>
/// <param name="Shared">Name of an entity or term that both actions speak of.</param>
/// <param name="SharedLang">HTML lang of that name when it is not the page's.</param>
[TemplateModel]
internal sealed record RelatedAction(int Number, string Title, string Url, string? Lang, string Shared, string? SharedLang);

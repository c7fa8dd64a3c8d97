using Portal.Liquid;
using Portal.Plan.Phases;
using Portal.Plan.Reading;
using Portal.Plan.Updates;
using Portal.Site.Pages;

namespace Portal.Plan.Home;

/// <summary>What the template <c>home</c> prints.</summary>
[TemplateModel]
internal sealed record HomeModel
{
    /// <summary>Three lines: the city, what it is to be, the plan and its years.</summary>
    public required IReadOnlyList<string> Heading { get; init; }

    public required string Lead { get; init; }

    /// <summary>Site-relative start of the address that suggestions come from.</summary>
    public required string SuggestUrl { get; init; }

    /// <summary>Real terms that lead to their searches.</summary>
    public required IReadOnlyList<LinkModel> Examples { get; init; }

    /// <summary>Null while no section is published.</summary>
    public required CenterModel? Hub { get; init; }

    public required IReadOnlyList<CenterModel> Centers { get; init; }

    public required IReadOnlyList<PhaseModel> Phases { get; init; }

    /// <summary>The plan's two figures for 2035.</summary>
    public required IReadOnlyList<TargetModel> Targets { get; init; }

    public required CountsModel Counts { get; init; }

    /// <summary>The newest; empty while there are none.</summary>
    public required IReadOnlyList<UpdateLine> Updates { get; init; }

    public required AuthorityModel? Authority { get; init; }
}

[TemplateModel]
internal sealed record CenterModel(int Section, string Title, string Url);

[TemplateModel]
internal sealed record TargetModel(string Value, string Label, string Url);

[TemplateModel]
internal sealed record CountsModel(int Sections, int Actions, int Measures, int Goals);

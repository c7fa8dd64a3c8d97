using Portal.Liquid;
using Portal.Plan.Reading;
using Portal.Site;
using Portal.Site.Pages;

namespace Portal.Plan.Parts;

/// <summary>The parts of the plan that are no action: preamble, requirements, positions, implementation.</summary>
internal sealed class PartPage(PlanReaders readers, BaseAddress site) : IItemPage
{
    public IReadOnlyCollection<string> ContentTypes { get; } = [PlanItems.PartType];

    public Page? Build(PageRequest request, string itemId)
    {
        var reader = readers.Open(request);
        if (reader.Shown(itemId) is null)
            return null;

        var shared = reader.Shared(itemId)!;
        var parts = reader.List(PlanItems.PartType).Where(id => reader.Path(id) is not null).ToList();
        var index = parts.IndexOf(itemId);
        var clauses = reader.Clauses(itemId).ToList();
        var model = new PartModel
        {
            Title = reader.Title(itemId),
            Other = reader.OtherTitle(itemId),
            Marker = shared.Value("marker"),
            Editorial = reader.HasEditorialHeading(itemId),
            Clauses = clauses,
            Links = itemId == PlanItems.Positions ? [.. reader.List(PlanItems.SectionType).Select(reader.Link)] : [],
            Previous = index > 0 ? reader.Link(parts[index - 1]) : null,
            Next = index + 1 < parts.Count ? reader.Link(parts[index + 1]) : null,
            Cite = Citation.OfPart(reader, itemId, clauses[0].Id, clauses[^1].Id, site),
            Authority = reader.Authority([itemId], canBeside: true),
            Side = reader.Side(),
            Beside = reader.Beside(),
            Updated = reader.Updated([itemId]),
        };
        return new Page("part", model, new PageHead
        {
            Title = model.Title,
            Description = reader.Request.Content.Find(itemId, reader.Culture)?.Value("summary") ?? model.Title,
            Cultures = reader.TranslatedIn(itemId),
            Nav = "plan",
            JsonLd = TextJsonLd.Of(reader, site, itemId, model.Updated, Crumb.Plan(reader)),
        });
    }
}

[TemplateModel]
internal sealed record PartModel : ReadingModel
{
    public required string Title { get; init; }

    public required OtherText? Other { get; init; }

    /// <summary>The official numbering: "（一）"; null when the part has none.</summary>
    public required string? Marker { get; init; }

    /// <summary>True when the heading is not in the official text.</summary>
    public required bool Editorial { get; init; }

    public required IReadOnlyList<ClauseModel> Clauses { get; init; }

    /// <summary>For the positions, the sections that carry them out, in the same order; else empty.</summary>
    public required IReadOnlyList<LinkModel> Links { get; init; }

    public required LinkModel? Previous { get; init; }

    public required LinkModel? Next { get; init; }

    public required CiteModel Cite { get; init; }
}

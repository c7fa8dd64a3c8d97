using Portal.Liquid;
using Portal.Plan.Reading;
using Portal.Site;
using Portal.Site.Pages;

namespace Portal.Plan.Parts;

/// <summary>The whole plan on one page.</summary>
internal sealed class PlanPage(PlanReaders readers, BaseAddress site) : IItemPage
{
    public IReadOnlyCollection<string> ContentTypes { get; } = [PlanItems.PlanType];

    public Page? Build(PageRequest request, string itemId)
    {
        var reader = readers.Open(request);
        if (reader.Shown(itemId) is null)
            return null;

        var items = PlanOrder.Items(reader);
        var model = new PlanModel
        {
            Title = reader.Title(itemId),
            Lang = reader.LangOf(reader.Shown(itemId)),
            Other = reader.Other(itemId, itemId),
            Blocks = [.. items.Where(id => id != itemId).SelectMany(id => Blocks(reader, id))],
            Authority = reader.Authority(items, canBeside: true),
            Side = reader.Side(),
            Beside = reader.Beside(),
            Updated = reader.Updated(items),
            Cite = Citation.OfPage(reader, itemId, itemId, site),
        };
        return new Page("plan", model, new PageHead
        {
            Title = model.Title,
            Description = reader.Request.Content.Find(itemId, reader.Culture)?.Value("summary") ?? model.Title,
            Cultures = reader.TranslatedIn(items),
            Nav = "plan",
            JsonLd = TextJsonLd.Of(reader, site, itemId, model.Updated),
        });
    }

    private static IEnumerable<PlanBlock> Blocks(PlanReader reader, string itemId)
    {
        var shared = reader.Shared(itemId)!;
        // A phase's heading only repeats how its clause begins; on the page of the whole plan the clause is enough.
        if (shared.Type != PlanItems.PhaseType)
            yield return Heading(reader, itemId, shared);
        foreach (var clause in reader.Clauses(itemId))
            yield return new PlanBlock { Kind = clause.Label == "goal" ? "goal" : "clause", Id = clause.Id, Clause = clause };
    }

    private static PlanBlock Heading(PlanReader reader, string itemId, Contents.Published.PublishedDocument shared) => new()
    {
        Kind = shared.Type switch
        {
            PlanItems.SectionType => "section",
            PlanItems.ActionType => "action",
            _ => shared.Number("level") is 2 ? "subpart" : "part",
        },
        Id = shared.Type == PlanItems.PartType ? "part-" + itemId : itemId,
        Marker = shared.Type == PlanItems.SectionType ? PlanOrder.SectionMarker(shared) : shared.Value("marker"),
        Title = reader.Title(itemId),
        Other = reader.OtherTitle(itemId),
        Editorial = reader.HasEditorialHeading(itemId),
        Url = reader.Path(itemId) is null ? null : reader.Url(itemId),
        Number = shared.Number("number"),
    };
}

[TemplateModel]
internal sealed record PlanModel : ReadingModel
{
    public required string Title { get; init; }

    public required string? Lang { get; init; }

    public required OtherText? Other { get; init; }

    public required IReadOnlyList<PlanBlock> Blocks { get; init; }

    public required CiteModel Cite { get; init; }
}

/// <summary>A heading or a clause of the whole plan.</summary>
[TemplateModel]
internal sealed record PlanBlock
{
    /// <summary>"part", "subpart", "section", "action", "clause" or "goal".</summary>
    public required string Kind { get; init; }

    /// <summary>HTML id, once a page.</summary>
    public required string Id { get; init; }

    /// <summary>The official numbering of a part or a section: "一、", "（四）".</summary>
    public string? Marker { get; init; }

    public string? Title { get; init; }

    public OtherText? Other { get; init; }

    /// <summary>True for a heading that is not in the official text.</summary>
    public bool Editorial { get; init; }

    /// <summary>The heading's own page; null when it has none.</summary>
    public string? Url { get; init; }

    public int? Number { get; init; }

    public ClauseModel? Clause { get; init; }
}

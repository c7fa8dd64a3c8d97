using Portal.Liquid;
using Portal.Plan.Reading;
using Portal.Site;
using Portal.Site.Pages;

namespace Portal.Plan.Sections;

/// <summary>A section: the strategic position that it carries out, then its actions.</summary>
internal sealed class SectionPage(PlanReaders readers, BaseAddress site) : IItemPage
{
    public IReadOnlyCollection<string> ContentTypes { get; } = [PlanItems.SectionType];

    public Page? Build(PageRequest request, string itemId)
    {
        var reader = readers.Open(request);
        if (reader.Shown(itemId) is null)
            return null;

        var number = reader.Number(itemId);
        var sections = reader.List(PlanItems.SectionType).ToList();
        var actions = reader.List(PlanItems.ActionType).Where(a => reader.Shared(a)?.Number("section") == number).ToList();
        var position = reader.Shared(itemId)!.Value("position")!;
        string[] texts = [itemId, PlanItems.Positions, .. actions];
        var model = new SectionModel
        {
            Id = itemId,
            Number = number,
            Title = reader.Title(itemId),
            Other = reader.Other(itemId, itemId),
            Position = reader.Clause(position),
            PositionUrl = reader.Url(PlanItems.Positions) + "#" + position,
            Actions = [.. actions.Select(a => Line(reader, a))],
            Previous = Neighbour(reader, sections, itemId, -1),
            Next = Neighbour(reader, sections, itemId, +1),
            Cite = Citation.OfPage(reader, itemId, itemId, site),
            Authority = reader.Authority(texts, canBeside: true),
            Side = reader.Side(),
            Beside = reader.Beside(),
            Updated = reader.Updated(texts),
        };
        return new Page("section", model, new PageHead
        {
            Title = model.Title,
            Description = reader.Request.Content.Find(itemId, reader.Culture)?.Value("summary") ?? model.Title,
            Cultures = reader.TranslatedIn(itemId),
            Nav = "actions",
            JsonLd = TextJsonLd.Of(reader, site, itemId, model.Updated, Crumb.Actions(reader)),
        });
    }

    private static SectionAction Line(PlanReader reader, string action) => new(
        reader.Number(action), reader.Title(action), reader.OtherTitle(action), reader.Url(action),
        reader.Request.Content.Find(action, reader.Culture)?.Value("summary"),
        reader.Clause(action + ".goal"));

    private static LinkModel? Neighbour(PlanReader reader, List<string> sections, string itemId, int step)
    {
        var index = sections.IndexOf(itemId) + step;
        return index >= 0 && index < sections.Count ? reader.Link(sections[index]) : null;
    }
}

[TemplateModel]
internal sealed record SectionModel : ReadingModel
{
    public required string Id { get; init; }

    public required int Number { get; init; }

    public required string Title { get; init; }

    public required OtherText? Other { get; init; }

    /// <summary>The strategic position that the section carries out: they pair one to one.</summary>
    public required ClauseModel? Position { get; init; }

    public required string PositionUrl { get; init; }

    public required IReadOnlyList<SectionAction> Actions { get; init; }

    public required LinkModel? Previous { get; init; }

    public required LinkModel? Next { get; init; }

    public required CiteModel Cite { get; init; }
}

/// <param name="Other">The title in the second language of a side-by-side reading.</param>
[TemplateModel]
internal sealed record SectionAction(int Number, string Title, OtherText? Other, string Url, string? Summary, ClauseModel? Goal);

using Portal.ContentModel;
using Portal.Plan.Entities;
using Portal.Plan.Reading;
using Portal.Site;
using Portal.Site.Pages;

namespace Portal.Plan.Actions;

/// <summary>The page of one action.</summary>
internal sealed class ActionPage(PlanReaders readers, BaseAddress site) : IItemPage
{
    public IReadOnlyCollection<string> ContentTypes { get; } = [PlanItems.ActionType];

    public Page? Build(PageRequest request, string itemId)
    {
        var reader = readers.Open(request);
        if (reader.Shown(itemId) is not { Text: { } text })
            return null;

        var model = Model(reader, itemId);
        return new Page("action", model, new PageHead
        {
            Title = $"{model.Number}. {text.Title}",
            Description = model.Summary ?? text.Title,
            Cultures = reader.TranslatedIn(itemId),
            Nav = "actions",
            JsonLd = TextJsonLd.Of(reader, site, itemId, model.Updated, Above(reader, model.Section)),
        });
    }

    private ActionModel Model(PlanReader reader, string itemId)
    {
        var shown = reader.Shown(itemId)!;
        var actions = reader.List(PlanItems.ActionType);
        var index = actions.ToList().IndexOf(itemId);
        var clauses = reader.Clauses(itemId).ToList();
        var named = EntityNames.In(reader, itemId);
        return new ActionModel
        {
            Id = itemId,
            Number = reader.Number(itemId),
            Title = reader.Title(itemId),
            Lang = reader.LangOf(shown),
            Other = reader.Other(itemId, itemId),
            Section = Section(reader, itemId),
            Summary = reader.Request.Content.Find(itemId, reader.Culture)?.Value("summary"),
            Measures = [.. clauses.Where(c => c.Label != "goal")],
            Goal = clauses.Find(c => c.Label == "goal"),
            Figures = [.. named.Where(e => e.IsFigure).Select(e => Named(reader, e, "figures"))],
            Places = [.. named.Where(e => e.IsPlace).Select(e => Named(reader, e, "places"))],
            Related = RelatedActions.Of(reader, itemId),
            Previous = index > 0 ? reader.Action(actions[index - 1]) : null,
            Next = index + 1 < actions.Count ? reader.Action(actions[index + 1]) : null,
            Cite = Citation.OfPage(reader, itemId, itemId, site),
            ProblemUrl = reader.ProblemUrl(shown, itemId),
            Authority = reader.Authority([itemId], canBeside: true),
            Side = reader.Side(),
            Beside = reader.Beside(),
            Updated = reader.Updated([itemId]),
        };
    }

    private static ActionSection? Section(PlanReader reader, string itemId)
    {
        var number = reader.Shared(itemId)?.Number("section");
        return reader.List(PlanItems.SectionType).FirstOrDefault(id => reader.Number(id) == number) is { } section
            ? new ActionSection(reader.Number(section), reader.Title(section), reader.Url(section))
            : null;
    }

    private static IReadOnlyList<Crumb> Above(PlanReader reader, ActionSection? section) =>
        section is null ? [Crumb.Actions(reader)] : [Crumb.Actions(reader), new(section.Title, section.Url)];

    private static NamedModel Named(PlanReader reader, EntityName entity, string list) =>
        new(entity.Name, reader.Request.Address($"{list}#{entity.Id}"), entity.Lang);
}

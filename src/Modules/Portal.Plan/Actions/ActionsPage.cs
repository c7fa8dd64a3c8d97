using Portal.Liquid;
using Portal.Plan.Reading;
using Portal.Site;
using Portal.Site.Pages;

namespace Portal.Plan.Actions;

/// <summary>All actions by section.</summary>
internal sealed class ActionsPage(PlanReaders readers, BaseAddress site) : IFixedPage
{
    public string Path => "actions";

    public Page Build(PageRequest request)
    {
        var reader = readers.Open(request);
        var actions = reader.List(PlanItems.ActionType);
        var model = new ActionsModel
        {
            Groups = [.. reader.List(PlanItems.SectionType).Select(section => Group(reader, section, actions))],
            Authority = reader.Authority(actions, canBeside: false),
            Updated = reader.Updated(actions),
        };
        return new Page("actions", model, new PageHead
        {
            Title = request.Text.T("The 22 actions"),
            Description = request.Text.T("The 22 actions of Shenyang’s plan in five sections, with their measures and goals for 2035."),
            Cultures = reader.TranslatedIn(actions),
            Type = "website",
            Nav = "actions",
            JsonLd = Breadcrumbs.Of(reader, site, request.Text.T("Actions")),
        });
    }

    private static ActionGroup Group(PlanReader reader, string section, IReadOnlyList<string> actions)
    {
        var number = reader.Number(section);
        return new ActionGroup(
            number, reader.Title(section), reader.Url(section),
            [.. actions.Where(a => reader.Shared(a)?.Number("section") == number).Select(a => Line(reader, a))]);
    }

    private static ActionLine Line(PlanReader reader, string action)
    {
        var measures = reader.Clauses(action).Where(c => c.Label != "goal").ToList();
        return new ActionLine(
            reader.Number(action), reader.Title(action), reader.Url(action),
            reader.Request.Content.Find(action, reader.Culture)?.Value("summary"),
            measures.Count, [.. measures.Select(m => m.Topic).OfType<string>()]);
    }
}

[TemplateModel]
internal sealed record ActionsModel : ReadingModel
{
    public required IReadOnlyList<ActionGroup> Groups { get; init; }
}

[TemplateModel]
internal sealed record ActionGroup(int Number, string Title, string Url, IReadOnlyList<ActionLine> Actions);

/// <param name="Measures">How many.</param>
/// <param name="Topics">The measures' short titles.</param>
[TemplateModel]
internal sealed record ActionLine(int Number, string Title, string Url, string? Summary, int Measures, IReadOnlyList<string> Topics);

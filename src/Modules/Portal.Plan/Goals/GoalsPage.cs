using Portal.ContentModel;
using Portal.Liquid;
using Portal.Plan.Phases;
using Portal.Plan.Reading;
using Portal.Site;
using Portal.Site.Pages;

namespace Portal.Plan.Goals;

/// <summary>The 22 goals for 2035 on one printable page, under the three phases.</summary>
internal sealed class GoalsPage(PlanReaders readers, BaseAddress site, TimeProvider time) : IFixedPage
{
    public string Path => "goals";

    public Page Build(PageRequest request)
    {
        var reader = readers.Open(request);
        var actions = reader.List(PlanItems.ActionType);
        var title = request.Text.T("Goals for 2035");
        var model = new GoalsModel
        {
            Phases = PhaseModel.All(reader, ShanghaiTime.YearOf(time.GetUtcNow()), withClauses: true),
            Groups = [.. reader.List(PlanItems.SectionType).Select(section => Group(reader, section, actions))],
            Cite = Citation.OfAddress(reader, title, actions, site),
            Authority = reader.Authority(actions, canBeside: false),
            Updated = reader.Updated(actions),
        };
        return new Page("goals", model, new PageHead
        {
            Title = title,
            Description = request.Text.T("The 22 goals that the plan sets for 2035, one an action, and the three phases that lead there."),
            Cultures = reader.TranslatedIn(actions),
            Nav = "goals",
            JsonLd = Breadcrumbs.Of(reader, site, title),
        });
    }

    private static GoalGroup Group(PlanReader reader, string section, IReadOnlyList<string> actions)
    {
        var number = reader.Number(section);
        return new GoalGroup(
            number, reader.Title(section), reader.Url(section),
            [.. actions.Where(a => reader.Shared(a)?.Number("section") == number)
                .Select(a => new GoalLine(reader.Number(a), reader.Title(a), reader.Url(a), reader.Clause(a + ".goal")))]);
    }
}

[TemplateModel]
internal sealed record GoalsModel : ReadingModel
{
    public required IReadOnlyList<PhaseModel> Phases { get; init; }

    public required IReadOnlyList<GoalGroup> Groups { get; init; }

    public required CiteModel? Cite { get; init; }
}

[TemplateModel]
internal sealed record GoalGroup(int Number, string Title, string Url, IReadOnlyList<GoalLine> Goals);

[TemplateModel]
internal sealed record GoalLine(int Number, string Title, string Url, ClauseModel? Clause);

using System.Text.Json.Nodes;
using Portal.ContentModel;
using Portal.Plan.Entities;
using Portal.Plan.Phases;
using Portal.Plan.Reading;
using Portal.Plan.Updates;
using Portal.Site;
using Portal.Site.Pages;

namespace Portal.Plan.Home;

/// <summary>The home page: what this is, search, the hub and four centers, the doors, the phases, the actions.</summary>
internal sealed class HomePage(PlanReaders readers, BaseAddress site, TimeProvider time) : IFixedPage
{
    /// <summary>Terms under the search field: three that a newcomer may not know, each with answers.</summary>
    private static readonly string[] ExampleTerms =
        ["term-low-altitude-economy", "term-sponge-city", "240-hour-visa-free-transit"];

    public string Path => "";

    public Page Build(PageRequest request)
    {
        var reader = readers.Open(request);
        var text = request.Text;
        var plan = reader.Title(PlanItems.Plan);
        var centers = reader.List(PlanItems.SectionType).Select(id => Center(reader, id)).ToList();
        var model = new HomeModel
        {
            Heading = [text.T("Shenyang"), text.T("An international central city in Northeast Asia"), text.T("Program of Action 2025–2035")],
            Lead = text.T("Read the city’s plan in five languages, search its 22 actions, and cite any clause of it."),
            SuggestUrl = $"/api/v1/suggest?lang={request.Culture.Segment}&q=",
            Examples = [.. ExampleTerms.Select(id => Example(reader, id)).OfType<LinkModel>()],
            Hub = centers.FirstOrDefault(),
            Centers = [.. centers.Skip(1)],
            Phases = PhaseModel.All(reader, ShanghaiTime.YearOf(time.GetUtcNow()), withClauses: false),
            Targets = Targets(reader),
            Counts = Counts(reader),
            Updates = [.. UpdateList.Newest(reader).Take(3).Select(u => new UpdateLine(u.Title, u.Url, u.Date, u.Summary, u.Lang))],
            Authority = reader.Authority([PlanItems.Plan], canBeside: false),
        };
        return new Page("home", model, new PageHead
        {
            Title = plan,
            Description = model.Lead,
            Type = "website",
            JsonLd = JsonLd(request, plan),
        });
    }

    private static LinkModel? Example(PlanReader reader, string termId)
    {
        if (reader.Shown(termId)?.Value("name") is not { } name)
            return null;
        var words = QuotedName.Bare(name);
        return new LinkModel(words, reader.Request.Address("search") + "?q=" + Uri.EscapeDataString(words), reader.LangOf(reader.Shown(termId)));
    }

    private static CenterModel Center(PlanReader reader, string section) =>
        new(reader.Number(section), PositionName(reader, section), reader.Url(section));

    /// <summary>The position's own name: shorter than the section's title, which begins with a verb.</summary>
    private static string PositionName(PlanReader reader, string section) =>
        reader.Shared(section)?.Value("position") is { } position && reader.Clause(position)?.Topic is { } topic ? topic : reader.Title(section);

    private static IReadOnlyList<TargetModel> Targets(PlanReader reader) =>
        [.. EntityNames.Figures(reader).Select(f => f.Entity).Where(e => e.Figure!.Kind == EntityFigure.Target)
            .Select(e => new TargetModel(e.Figure!.Quantity, e.Subject, reader.Request.Address("figures#" + e.Id)))];

    private static CountsModel Counts(PlanReader reader)
    {
        var actions = reader.List(PlanItems.ActionType);
        var clauses = actions.SelectMany(reader.Clauses).ToLookup(c => c.Label == "goal");
        return new CountsModel(reader.List(PlanItems.SectionType).Count, actions.Count, clauses[false].Count(), clauses[true].Count());
    }

    private JsonObject JsonLd(PageRequest request, string plan) => new()
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "WebSite",
        ["name"] = plan,
        ["url"] = site.Absolute(request.Address("")),
        ["inLanguage"] = request.Culture.Name,
        ["potentialAction"] = new JsonObject
        {
            ["@type"] = "SearchAction",
            ["target"] = site.Absolute(request.Address("search")) + "?q={q}",
            ["query-input"] = "required name=q",
        },
    };
}

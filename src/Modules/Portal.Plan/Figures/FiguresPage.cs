using Portal.Liquid;
using Portal.Plan.Entities;
using Portal.Plan.Reading;
using Portal.Site;
using Portal.Site.Pages;

namespace Portal.Plan.Figures;

/// <summary>Every figure of the plan in three lists: targets, counts, and numbers that are part of a name.</summary>
internal sealed class FiguresPage(PlanReaders readers, BaseAddress site) : IFixedPage
{
    public string Path => "figures";

    public Page Build(PageRequest request)
    {
        var reader = readers.Open(request);
        var figures = EntityNames.Figures(reader).ToLookup(f => f.Entity.Figure!.Kind);
        var named = new HashSet<string>(StringComparer.Ordinal);
        var title = request.Text.T("Figures");
        var model = new FiguresModel
        {
            Cite = Citation.OfAddress(reader, title, PlanOrder.Items(reader), site),
            Authority = reader.Authority([PlanItems.Plan], canBeside: false),
            Targets = [.. figures[EntityFigure.Target].Select(f => Target(reader, f.Entity, f.Clauses))],
            Counts = [.. figures[EntityFigure.Count].SelectMany(f => f.Clauses, (f, clause) => (clause, f.Entity)).GroupBy(f => f.clause, f => f.Entity).Select(g => Counts(reader, g.Key, g, named))],
            Names = [.. figures[EntityFigure.Name].Select(f => new FigureName(f.Entity.Id, f.Entity.Name, f.Entity.Lang, [.. f.Clauses.Select(reader.Clause).OfType<ClauseModel>()]))],
        };
        return new Page("figures", model, new PageHead
        {
            Title = title,
            Description = request.Text.T("Every figure of the plan with the clause that it stands in: two targets for 2035, counts, and numbers in names."),
            Nav = "goals",
            JsonLd = Breadcrumbs.Of(reader, site, title),
        });
    }

    private static FigureTarget Target(PlanReader reader, EntityName entity, IEnumerable<string> clauses) =>
        new(entity.Id, entity.Figure!.Quantity, entity.Subject, reader.Clause(clauses.Last()));

    private static ClauseCounts Counts(PlanReader reader, string clause, IEnumerable<EntityName> entities, HashSet<string> named) =>
        new(reader.Clause(clause)!, [.. entities.Select(e => new CountName(named.Add(e.Id) ? e.Id : null, e.Name, e.Lang))]);
}

[TemplateModel]
internal sealed record FiguresModel
{
    public required AuthorityModel? Authority { get; init; }

    public required CiteModel? Cite { get; init; }

    public required IReadOnlyList<FigureTarget> Targets { get; init; }

    public required IReadOnlyList<ClauseCounts> Counts { get; init; }

    public required IReadOnlyList<FigureName> Names { get; init; }
}

/// <param name="Id">Entity id, the row's HTML id.</param>
[TemplateModel]
internal sealed record FigureTarget(string Id, string Value, string Name, ClauseModel? Clause);

/// <summary>What a clause counts, each with its number in the name.</summary>
[TemplateModel]
internal sealed record ClauseCounts(ClauseModel Clause, IReadOnlyList<CountName> Names);

/// <param name="Id">Entity id, an HTML id; null where the page has it already.</param>
[TemplateModel]
internal sealed record CountName(string? Id, string Name, string? Lang);

/// <param name="Id">Entity id, the row's HTML id.</param>
/// <param name="Clauses">Where it stands.</param>
[TemplateModel]
internal sealed record FigureName(string Id, string Name, string? Lang, IReadOnlyList<ClauseModel> Clauses);

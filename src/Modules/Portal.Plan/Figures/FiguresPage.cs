using Portal.Liquid;
using Portal.Plan.Entities;
using Portal.Plan.Reading;
using Portal.Site.Pages;

namespace Portal.Plan.Figures;

/// <summary>Every figure of the plan in three lists: targets, counts, and numbers that are part of a name.</summary>
internal sealed class FiguresPage(PlanReaders readers) : IFixedPage
{
    public string Path => "figures";

    public Page Build(PageRequest request)
    {
        var reader = readers.Open(request);
        var figures = EntityNames.Figures(reader).ToLookup(f => f.Entity.Figure!.Kind);
        var model = new FiguresModel
        {
            Authority = reader.Authority([PlanItems.Plan], canBeside: false),
            Targets = [.. figures[EntityFigure.Target].Select(f => Target(reader, f.Entity, f.Clauses))],
            Counts = [.. figures[EntityFigure.Count].Select(f => Line(reader, f.Entity, f.Clauses))],
            Names = [.. figures[EntityFigure.Name].Select(f => Line(reader, f.Entity, f.Clauses))],
        };
        return new Page("figures", model, new PageHead
        {
            Title = request.Text.T("Figures"),
            Description = request.Text.T("Every figure of the plan with the clause that it stands in: two targets for 2035, counts, and numbers in names."),
            Nav = "goals",
        });
    }

    private static FigureTarget Target(PlanReader reader, EntityName entity, IEnumerable<string> clauses) =>
        new(entity.Id, entity.Figure!.Quantity, entity.Subject ?? entity.Name, reader.Clause(clauses.Last()));

    private static FigureLine Line(PlanReader reader, EntityName entity, IEnumerable<string> clauses) => new(
        entity.Id, entity.Figure!.Kind == EntityFigure.Count && entity.Subject is not null ? entity.Figure.Quantity : null,
        entity.Figure.Kind == EntityFigure.Count ? entity.Subject ?? entity.Name : entity.Name, entity.Lang,
        [.. clauses.Select(reader.Clause).OfType<ClauseModel>().Select(c => new FigureClause(c.Id, c.Url, c.Html, c.Lang))]);
}

[TemplateModel]
internal sealed record FiguresModel
{
    public required AuthorityModel? Authority { get; init; }

    public required IReadOnlyList<FigureTarget> Targets { get; init; }

    public required IReadOnlyList<FigureLine> Counts { get; init; }

    public required IReadOnlyList<FigureLine> Names { get; init; }
}

/// <param name="Id">Entity id, the row's HTML id.</param>
[TemplateModel]
internal sealed record FigureTarget(string Id, string Value, string Name, ClauseModel? Clause);

/// <param name="Id">Entity id, the row's HTML id.</param>
/// <param name="Value">Null for a number that the name says.</param>
[TemplateModel]
internal sealed record FigureLine(string Id, string? Value, string Name, string? Lang, IReadOnlyList<FigureClause> Clauses);

/// <param name="Text">The clause that the figure stands in.</param>
[TemplateModel]
internal sealed record FigureClause(string Id, string Url, ClauseHtml Text, string? Lang);

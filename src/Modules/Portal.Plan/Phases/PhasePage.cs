using Portal.ContentModel;
using Portal.Liquid;
using Portal.Localization;
using Portal.Plan.Reading;
using Portal.Site;
using Portal.Site.Pages;

namespace Portal.Plan.Phases;

/// <summary>One phase. The plan ties no action to a phase, so none is listed.</summary>
internal sealed class PhasePage(PlanReaders readers, BaseAddress site, TimeProvider time) : IItemPage
{
    public IReadOnlyCollection<string> ContentTypes { get; } = [PlanItems.PhaseType];

    public Page? Build(PageRequest request, string itemId)
    {
        var reader = readers.Open(request);
        if (reader.Shown(itemId) is null)
            return null;

        var year = ShanghaiTime.YearOf(time.GetUtcNow());
        var own = PhaseModel.Of(reader, itemId, year, withClause: true);
        var phases = reader.List(PlanItems.PhaseType).ToList();
        var index = phases.IndexOf(itemId);
        var model = new PhasePageModel
        {
            Number = own.Number,
            Title = own.Title,
            Other = reader.OtherTitle(itemId),
            Editorial = reader.HasEditorialHeading(itemId),
            From = own.From,
            To = own.To,
            Clause = own.Clause,
            Phases = PhaseModel.All(reader, year, withClauses: false),
            Previous = index > 0 ? reader.Link(phases[index - 1]) : null,
            Next = index + 1 < phases.Count ? reader.Link(phases[index + 1]) : null,
            Cite = Citation.OfPage(reader, itemId, itemId, site),
            Authority = reader.Authority([itemId], canBeside: true),
            Side = reader.Side(),
            Beside = reader.Beside(),
            Updated = reader.Updated([itemId]),
        };
        return new Page("phase", model, new PageHead
        {
            Title = $"{model.Title} ({CultureDates.Years(request.Culture, model.From, model.To)})",
            Description = reader.Request.Content.Find(itemId, reader.Culture)?.Value("summary") ?? model.Title,
            Cultures = reader.TranslatedIn(itemId),
            Nav = "plan",
            JsonLd = TextJsonLd.Of(reader, site, itemId, model.Updated, Crumb.Plan(reader)),
        });
    }
}

[TemplateModel]
internal sealed record PhasePageModel : ReadingModel
{
    public required int Number { get; init; }

    public required string Title { get; init; }

    public required OtherText? Other { get; init; }

    /// <summary>True when the heading is not in the official text.</summary>
    public required bool Editorial { get; init; }

    public required int From { get; init; }

    public required int To { get; init; }

    public required ClauseModel? Clause { get; init; }

    public required IReadOnlyList<PhaseModel> Phases { get; init; }

    public required LinkModel? Previous { get; init; }

    public required LinkModel? Next { get; init; }

    public required CiteModel Cite { get; init; }
}

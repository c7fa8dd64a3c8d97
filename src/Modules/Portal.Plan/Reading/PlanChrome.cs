using Portal.ContentModel;
using Portal.Site.Pages;

namespace Portal.Plan.Reading;

/// <summary>What stands around every page: the plan's name, its sections and actions, and what is said below.</summary>
internal sealed class PlanChrome(PlanReaders readers, TimeProvider time) : IChrome
{
    public ChromeModel Build(PageRequest request)
    {
        var reader = readers.Open(request);
        request.Content.DependOn("site");
        var year = ShanghaiTime.YearOf(time.GetUtcNow());
        return new ChromeModel
        {
            Culture = request.Culture.Name,
            Lang = request.Culture.HtmlLang,
            IsSource = request.Culture.IsSource,
            Root = "/" + request.Culture.Segment,
            Name = request.Text.T("Shenyang"),
            Tagline = request.Text.T("Program of Action 2025–2035"),
            PlanTitle = reader.Title(PlanItems.Plan),
            Published = reader.Published,
            TodayYear = year,
            TodayPhase = PhaseOf(reader, year),
            Sections = Sections(reader),
        };
    }

    private static List<ChromeSection> Sections(PlanReader reader)
    {
        var actions = reader.List(PlanItems.ActionType).ToLookup(id => reader.Shared(id)?.Number("section"));
        return [.. reader.List(PlanItems.SectionType).Select(id => new ChromeSection(
            reader.Number(id), reader.Title(id), reader.Url(id),
            [.. actions[reader.Number(id)].Select(a => new ChromeAction(reader.Number(a), reader.Title(a), reader.Url(a)))]))];
    }

    private static int? PhaseOf(PlanReader reader, int year) =>
        reader.List(PlanItems.PhaseType)
            .Where(id => reader.Shared(id) is { } phase && phase.Number("from") <= year && year <= phase.Number("to"))
            .Select(id => (int?)reader.Number(id)).FirstOrDefault();
}

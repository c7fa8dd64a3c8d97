using Portal.Liquid;
using Portal.Localization;
using Portal.Plan.Entities;
using Portal.Plan.Reading;
using Portal.Site;
using Portal.Site.Pages;

namespace Portal.Plan.Terms;

/// <summary>The glossary: how the plan's words are rendered in five languages. The staff's notes are never shown.</summary>
internal sealed class TermsPage(PlanReaders readers, BaseAddress site) : IFixedPage
{
    public string Path => "terms";

    public Page Build(PageRequest request)
    {
        var reader = readers.Open(request);
        var text = request.Text;
        var terms = reader.List(PlanItems.TermType).ToLookup(id => reader.Shared(id)?.Value("category"));
        var model = new TermsModel
        {
            Groups = [.. Categories(text).Where(c => terms[c.Id].Any())
                .Select(c => new TermGroup(c.Id, c.Title, [.. Alphabet.Sort(reader.Culture, terms[c.Id].Select(id => Term(reader, id)), term => term.Names[0].Text)]))],
        };
        return new Page("terms", model, new PageHead
        {
            Title = text.T("Terms"),
            Description = text.T("The plan’s terms in Chinese, English, Japanese, Korean and Russian, as this site renders them."),
            JsonLd = Breadcrumbs.Of(reader, site, text.T("Terms")),
        });
    }

    private static TermModel Term(PlanReader reader, string id)
    {
        var own = reader.Request.Content.Find(id, reader.Culture);
        return new TermModel(id, FiveNames.Of(reader, id), own?.Value("definition"), own?.Value("aside"));
    }

    private static IEnumerable<(string Id, string Title)> Categories(CultureTexts text) =>
    [
        ("title", text.T("Titles of documents")),
        ("positioning", text.T("The city’s positioning")),
        ("policy", text.T("Policy")),
        ("opening", text.T("Opening up")),
        ("transport", text.T("Transport and logistics")),
        ("industry", text.T("Industry")),
        ("tech", text.T("Science and technology")),
        ("finance", text.T("Finance")),
        ("consumption", text.T("Consumption and events")),
        ("urban", text.T("The city")),
        ("governance", text.T("Government services")),
        ("culture", text.T("Culture and exchange")),
        ("place", text.T("Place names")),
        ("sign", text.T("Public signs")),
    ];
}

[TemplateModel]
internal sealed record TermsModel
{
    public required IReadOnlyList<TermGroup> Groups { get; init; }
}

[TemplateModel]
internal sealed record TermGroup(string Id, string Title, IReadOnlyList<TermModel> Terms);

/// <param name="Id">Term id, the row's HTML id.</param>
/// <param name="Names">The reader's language first.</param>
/// <param name="Definition">Public definition in the reader's language; null when there is none.</param>
/// <param name="Aside">What explains the term at its first use; null when it needs nothing.</param>
[TemplateModel]
internal sealed record TermModel(string Id, IReadOnlyList<NameModel> Names, string? Definition, string? Aside);

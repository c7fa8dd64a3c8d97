using Portal.Liquid;
using Portal.Plan.Reading;
using Portal.Site;
using Portal.Site.Pages;

namespace Portal.Plan.Updates;

/// <summary>News. Before there are any, what is true: when the plan was published and what it stands on.</summary>
internal sealed class UpdatesPage(PlanReaders readers, BaseAddress site) : IFixedPage
{
    public string Path => "updates";

    public Page Build(PageRequest request)
    {
        var reader = readers.Open(request);
        var text = request.Text;
        var model = new UpdatesModel
        {
            Items = [.. UpdateList.Newest(reader).Select(u => new UpdateLine(u.Title, u.Url, u.Date, u.Summary, u.Lang))],
            Facts = [.. UpdateList.Facts(reader).Select(f => new FactModel(f.When, f.Text))],
            FeedUrl = request.Address("feed.xml"),
        };
        return new Page("updates", model, new PageHead
        {
            Title = text.T("Updates"),
            Description = text.T("News about the plan and its translations."),
            Type = "website",
            JsonLd = Breadcrumbs.Of(reader, site, text.T("Updates")),
        });
    }
}

[TemplateModel]
internal sealed record UpdatesModel
{
    public required IReadOnlyList<UpdateLine> Items { get; init; }

    /// <summary>Shown while there are no items.</summary>
    public required IReadOnlyList<FactModel> Facts { get; init; }

    public required string FeedUrl { get; init; }
}

[TemplateModel]
internal sealed record UpdateLine(string Title, string Url, DateOnly Date, string? Summary, string? Lang);

[TemplateModel]
internal sealed record FactModel(string When, string Text);

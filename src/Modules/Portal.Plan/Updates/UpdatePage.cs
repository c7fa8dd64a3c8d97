using Portal.Liquid;
using Portal.Plan.Reading;
using Portal.Site;
using Portal.Site.Pages;

namespace Portal.Plan.Updates;

/// <summary>One piece of news.</summary>
internal sealed class UpdatePage(PlanReaders readers, BaseAddress site) : IItemPage
{
    public IReadOnlyCollection<string> ContentTypes { get; } = [PlanItems.UpdateType];

    public Page? Build(PageRequest request, string itemId)
    {
        var reader = readers.Open(request);
        if (UpdateList.Newest(reader).FirstOrDefault(u => u.ItemId == itemId) is not { } update)
            return null;

        var model = new UpdateModel(
            update.Title, new ClauseHtml(reader.Shown(itemId)!.Text!.Html), update.Lang, update.Date, reader.Authority([itemId], canBeside: false));
        return new Page("update", model, new PageHead
        {
            Title = update.Title,
            Description = update.Summary ?? update.Title,
            Cultures = reader.TranslatedIn(itemId),
            JsonLd = Breadcrumbs.Of(reader, site, update.Title, new Crumb(request.Text.T("Updates"), request.Address("updates"))),
        });
    }
}

[TemplateModel]
internal sealed record UpdateModel(string Title, ClauseHtml Html, string? Lang, DateOnly Date, AuthorityModel? Authority);

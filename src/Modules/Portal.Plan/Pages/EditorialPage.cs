using Portal.Liquid;
using Portal.Plan.Reading;
using Portal.Site;
using Portal.Site.Pages;

namespace Portal.Plan.Pages;

/// <summary>A page that the editors wrote: about, accessibility, privacy, contact.</summary>
internal sealed class EditorialPage(PlanReaders readers, SiteSettings settings, BaseAddress site) : IItemPage
{
    public IReadOnlyCollection<string> ContentTypes { get; } = [PlanItems.PageType];

    public Page? Build(PageRequest request, string itemId)
    {
        var reader = readers.Open(request);
        if (reader.Shown(itemId) is not { Text: { } text } shown)
            return null;

        var model = new EditorialModel(
            itemId, text.Title, new ClauseHtml(text.Html), reader.LangOf(shown), reader.Authority([itemId], canBeside: false), reader.Updated([itemId]),
            settings.Contact, ContactAddress.Of(settings.Contact));
        return new Page("page", model, new PageHead
        {
            Title = text.Title,
            Description = shown.Value("summary") ?? text.Title,
            Cultures = reader.TranslatedIn(itemId),
            JsonLd = Breadcrumbs.Of(reader, site, text.Title),
        });
    }
}

/// <param name="Id">Item id: "contact" also shows the contact address.</param>
/// <param name="Contact">E-mail or https address; "" when staff have set none.</param>
/// <param name="ContactUrl">The same as a link; null for none.</param>
[TemplateModel]
internal sealed record EditorialModel(
    string Id, string Title, ClauseHtml Html, string? Lang, AuthorityModel? Authority, DateOnly? Updated, string Contact, string? ContactUrl);

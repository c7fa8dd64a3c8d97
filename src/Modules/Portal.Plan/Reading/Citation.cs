using Portal.Localization;
using Portal.ContentModel;
using Portal.Contents.Published;
using Portal.Site;
using Portal.Site.Pages;

namespace Portal.Plan.Reading;

/// <summary>Ready citations: title, clause, language, version, date, short address.</summary>
internal static class Citation
{
    public static string OfClause(PlanReader reader, PublishedDocument shown, string clauseId, BaseAddress site)
    {
        var text = reader.Request.Text;
        var date = CultureDates.InWords(reader.Culture, DateOf(reader, shown));
        var (plan, language, address) = (reader.Title(PlanItems.Plan), shown.Key.Culture!.Endonym, site.Absolute("/" + clauseId));
        return reader.Shared(shown.Key.ItemId)?.Type == PlanItems.ActionType
            ? text.T("{0}, “{1},” clause {2}. {3}, version {4}, {5}. {6}", plan, reader.Title(shown.Key.ItemId), clauseId, language, shown.Version, date, address)
            : text.T("{0}, clause {1}. {2}, version {3}, {4}. {5}", plan, clauseId, language, shown.Version, date, address);
    }

    /// <summary>The citation of a page that no clause id leads to, by its title and its own address; null while it shows nothing.</summary>
    /// <param name="items">The items whose text the page shows: it is as old as the newest of them.</param>
    public static CiteModel? OfAddress(PlanReader reader, string title, IEnumerable<string> items, BaseAddress site)
    {
        if (reader.Updated(items) is not { } day)
            return null;
        var href = reader.Request.Address(reader.Request.Path);
        var date = CultureDates.InWords(reader.Culture, day);
        return Make(
            reader.Request.Text.T("{0}, “{1}.” {2}, {3}. {4}", reader.Title(PlanItems.Plan), title, reader.Culture.Endonym, date, site.Absolute(href)),
            href, isShort: false, site);
    }

    /// <summary>The citation of a part, from its first clause to its last.</summary>
    public static CiteModel OfPart(PlanReader reader, string itemId, string first, string last, BaseAddress site)
    {
        var page = OfPage(reader, itemId, first, site);
        var shown = reader.Shown(itemId)!;
        return first == last
            ? page
            : page with
            {
                Text = reader.Request.Text.T(
                    "{0}, “{1},” clauses {2} to {3}. {4}, version {5}, {6}. {7}", reader.Title(PlanItems.Plan), reader.Title(itemId), first, last,
                    shown.Key.Culture!.Endonym, shown.Version, CultureDates.InWords(reader.Culture, DateOf(reader, shown)), page.Address),
            };
    }

    // The official text is of the day on which the city published it, whenever a site took it in; what staff publish later is of that day.
    private static DateOnly DateOf(PlanReader reader, PublishedDocument shown) =>
        shown is { Version: 1, Key.Culture.IsSource: true } && reader.Published is { } published
            ? published
            : ShanghaiTime.DateOf(shown.PublishedAt);

    /// <summary>The citation of a page, with its short address as a QR code.</summary>
    /// <param name="id">The clause id that leads to the page: "a1", "ph2", "general".</param>
    public static CiteModel OfPage(PlanReader reader, string itemId, string id, BaseAddress site) =>
        Make(OfClause(reader, reader.Shown(itemId)!, id, site), "/" + id, isShort: true, site);

    private static CiteModel Make(string text, string href, bool isShort, BaseAddress site)
    {
        var address = site.Absolute(href);
        var (size, path) = QrCode.Of(address);
        return new CiteModel(text, address, href, isShort, size, path);
    }
}

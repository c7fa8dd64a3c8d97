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
        return text.T(
            "{0}, clause {1}. {2}, version {3}, {4}. {5}",
            reader.Title(PlanItems.Plan), clauseId, shown.Key.Culture!.Endonym, shown.Version,
            CultureDates.InWords(reader.Culture, ShanghaiTime.DateOf(shown.PublishedAt)), site.Absolute("/" + clauseId));
    }

    /// <summary>The citation of a page, with its short address as a QR code.</summary>
    /// <param name="id">The clause id that leads to the page: "a1", "ph2", "general".</param>
    public static CiteModel OfPage(PlanReader reader, string itemId, string id, BaseAddress site)
    {
        var address = site.Absolute("/" + id);
        var (size, path) = QrCode.Of(address);
        var shown = reader.Shown(itemId)!;
        return new CiteModel(OfClause(reader, shown, id, site), address, "/" + id, size, path);
    }
}

using Portal.ContentModel;

namespace Portal.Site.Pages;

/// <summary>The languages of a page as search engines are told of them: on the page and in the sitemap alike.</summary>
internal static class Alternates
{
    /// <param name="cultures">The cultures in which the page exists; not empty.</param>
    /// <returns>Each culture, and x-default: the address that asks the browser for home, English for all else.</returns>
    public static IEnumerable<AlternateModel> Of(IReadOnlyList<Culture> cultures, string path, BaseAddress site)
    {
        foreach (var culture in cultures)
            yield return new AlternateModel(culture.Name, site.Absolute(Addresses.Of(culture, path)));
        var fallback = cultures.Contains(Culture.English) ? Culture.English : cultures[0];
        yield return new AlternateModel("x-default", site.Absolute(path.Length == 0 ? "/" : Addresses.Of(fallback, path)));
    }
}

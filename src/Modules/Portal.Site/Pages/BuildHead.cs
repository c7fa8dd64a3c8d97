using Microsoft.AspNetCore.Http;
using Portal.ContentModel;
using Portal.Liquid;

namespace Portal.Site.Pages;

/// <summary>Makes the templates' <c>head</c> from a page.</summary>
internal sealed class BuildHead(BaseAddress site, LiquidRenderer liquid)
{
    /// <summary>The theme's picture for social networks, under its assets.</summary>
    private const string Picture = "share.png";

    /// <param name="siteName">Follows the page's title.</param>
    public HeadModel From(Page page, PageRequest request, string siteName)
    {
        var head = page.Head;
        var translated = head.Cultures.Contains(request.Culture);
        var canonical = translated || head.Cultures.Count == 0 ? request.Culture : head.Cultures[0];
        return new HeadModel
        {
            Title = head.Title == siteName ? siteName : $"{head.Title} | {siteName}",
            Description = head.Description,
            Canonical = page.Status < 400 ? Absolute(canonical, request.Path) : null,
            Noindex = head.NoIndex || !translated,
            Alternates = head.NoIndex || !translated ? [] : [.. Alternates.Of(head.Cultures, request.Path, site)],
            Languages = [.. Culture.All.Select(culture => Language(culture, request))],
            Type = head.Type,
            Locale = Locale(request.Culture),
            OtherLocales = head.NoIndex || !translated ? [] : [.. head.Cultures.Where(c => c != request.Culture).Select(Locale)],
            Picture = liquid.Assets.Find(Picture) is null ? null : site.Absolute(liquid.Assets.Address(Picture)),
            JsonLd = head.JsonLd is null ? null : new EmbeddedJson(head.JsonLd),
            FeedUrl = request.Address("feed.xml"),
            Nav = head.Nav,
        };
    }

    private static string Locale(Culture culture) => culture.Formatting.Name.Replace('-', '_');

    private static LanguageModel Language(Culture culture, PageRequest request)
    {
        // What was asked for may be no page's path, and hold anything.
        var address = Addresses.Of(culture, new PathString("/" + request.Path).ToUriComponent()[1..]);
        // The same reading, or the same search, in the other language.
        var kept = request.Query.Where(q => q.Key is not PageQuery.Page && q.Value != culture.Segment)
            .Select(q => $"{q.Key}={Uri.EscapeDataString(q.Value)}").ToList();
        if (kept.Count > 0)
            address += "?" + string.Join('&', kept);
        return new LanguageModel(culture.HtmlLang, culture.Name, culture.Endonym, address, culture == request.Culture);
    }

    private string Absolute(Culture culture, string path) => site.Absolute(Addresses.Of(culture, path));
}

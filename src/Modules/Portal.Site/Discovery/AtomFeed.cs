using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using Microsoft.AspNetCore.Http;
using Portal.ContentModel;
using Portal.Contents.Published;
using Portal.Localization;
using Portal.Site.Pages;

namespace Portal.Site.Discovery;

/// <summary>News of a language as Atom (RFC 4287).</summary>
internal sealed class AtomFeed(PublishedContent content, IChrome chrome, IFeedSource source, BaseAddress site, Localizer localizer)
{
    public async Task WriteAsync(HttpContext context, Culture culture)
    {
        var read = await content.OpenAsync(context.RequestAborted);
        var request = new PageRequest(read, culture, "feed.xml", new Dictionary<string, string>(), localizer.For(culture));
        var feed = Feed(request);

        // The formatter writes synchronously, which Kestrel refuses; feeds are small.
        using var buffer = new MemoryStream();
        using (var writer = XmlWriter.Create(buffer, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true }))
            feed.GetAtom10Formatter().WriteTo(writer);
        context.Response.ContentType = "application/atom+xml; charset=utf-8";
        await context.Response.Body.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), context.RequestAborted);
    }

    private SyndicationFeed Feed(PageRequest request)
    {
        var items = source.List(request);
        var address = site.Absolute(request.Address("feed.xml"));
        var feed = new SyndicationFeed(chrome.Build(request).PlanTitle, request.Text.T("News about the plan and its translations."), null)
        {
            Id = address,
            Language = request.Culture.HtmlLang,
            LastUpdatedTime = items.Count == 0 ? DateTimeOffset.UnixEpoch : items.Max(i => i.Date),
            Items = [.. items.Select(Item)],
        };
        feed.Authors.Add(new SyndicationPerson { Name = site.Value });
        feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri(address), "application/atom+xml"));
        feed.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(site.Absolute(request.Address("updates"))), "text/html"));
        return feed;
    }

    private SyndicationItem Item(FeedItem item) =>
        new(item.Title, item.Summary ?? "", new Uri(site.Absolute(item.Address)), site.Absolute("/#" + item.Id), item.Date)
        {
            PublishDate = item.Date,
        };
}

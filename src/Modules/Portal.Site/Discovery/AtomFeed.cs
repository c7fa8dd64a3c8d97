using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using Portal.ContentModel;
using Portal.Contents.Published;
using Portal.Localization;
using Portal.Site.Pages;

namespace Portal.Site.Discovery;

/// <summary>News of a language as Atom (RFC 4287).</summary>
internal sealed class AtomFeed(IChrome chrome, IFeedSource source, BaseAddress site, Localizer localizer)
{
    public byte[] Write(ReadSession read, Culture culture)
    {
        var request = new PageRequest(read, culture, "feed.xml", new Dictionary<string, string>(), localizer.For(culture));
        using var output = new MemoryStream();
        using (var writer = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true }))
            Feed(request).GetAtom10Formatter().WriteTo(writer);
        return output.ToArray();
    }

    private SyndicationFeed Feed(PageRequest request)
    {
        var (subtitle, items) = source.Read(request);
        var around = chrome.Build(request);
        var address = site.Absolute(request.Address("feed.xml"));
        var feed = new SyndicationFeed(around.PlanTitle, subtitle, null)
        {
            Id = address,
            Language = request.Culture.HtmlLang,
            LastUpdatedTime = items.Count == 0 ? DateTimeOffset.UnixEpoch : items.Max(i => i.Updated),
            Items = [.. items.Select(item => Item(request, item))],
        };
        feed.Authors.Add(new SyndicationPerson { Name = $"{around.Name} · {around.Tagline}", Uri = site.Absolute(request.Address("")) });
        feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri(address), "application/atom+xml"));
        feed.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(site.Absolute(request.Address("updates"))), "text/html"));
        return feed;
    }

    // The language is part of the id: the same news in two languages is two entries, and who follows both gets both.
    private SyndicationItem Item(PageRequest request, FeedItem item)
    {
        var entry = new SyndicationItem(
            item.Title, item.Summary ?? "", new Uri(site.Absolute(item.Address)), site.Absolute(request.Address("updates#" + item.Id)), item.Updated);
        if (item.Published is { } published)
            entry.PublishDate = published;
        return entry;
    }
}

using System.Globalization;
using System.Text;
using System.Xml;
using Microsoft.AspNetCore.Http;
using Portal.ContentModel;
using Portal.Contents.Published;
using Portal.Contents.Types;
using Portal.Localization;
using Portal.Site.Pages;

namespace Portal.Site.Discovery;

/// <summary>Lists every page that exists in its language, with its other languages (sitemaps.org; Google's hreflang annotations).</summary>
internal sealed class Sitemap(PublishedContent content, ContentTypes types, PageSources sources, BaseAddress site, Localizer localizer)
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    public async Task WriteAsync(HttpContext context)
    {
        var read = await content.OpenAsync(context.RequestAborted);
        context.Response.ContentType = "application/xml; charset=utf-8";
        await using var writer = XmlWriter.Create(context.Response.Body, new XmlWriterSettings { Async = true, Encoding = new UTF8Encoding(false), Indent = true });
        await writer.WriteStartDocumentAsync();
        await writer.WriteStartElementAsync(null, "urlset", Namespace);
        await writer.WriteAttributeStringAsync("xmlns", "xhtml", null, Xhtml);
        foreach (var entry in Entries(read))
            foreach (var culture in entry.Cultures)
                await WriteAsync(writer, entry, culture);
        await writer.WriteEndElementAsync();
        await writer.WriteEndDocumentAsync();
    }

    private IEnumerable<Entry> Entries(ReadSession read)
    {
        foreach (var path in sources.FixedPaths)
            if (sources.Fixed(path)!.Build(Request(read, path)) is { Head.NoIndex: false } page)
                yield return new Entry(path, page.Head.Cultures, null);
        foreach (var type in types.All.Where(t => sources.Item(t.Name) is not null))
            foreach (var item in read.List(type.Name))
                if (read.FindShared(item) is { } shared && type.PathFor(shared.Content) is { } path
                    && sources.Item(type.Name)!.Build(Request(read, path), item) is { Head.NoIndex: false } page)
                    yield return new Entry(path, page.Head.Cultures, Modified(read, item));
    }

    private PageRequest Request(ReadSession read, string path) =>
        new(read, Culture.Chinese, path, new Dictionary<string, string>(), localizer.For(Culture.Chinese));

    private static DateTimeOffset? Modified(ReadSession read, string item) =>
        Culture.All.Select(culture => read.Find(item, culture)?.PublishedAt).Max();

    private async Task WriteAsync(XmlWriter writer, Entry entry, Culture culture)
    {
        await writer.WriteStartElementAsync(null, "url", Namespace);
        await writer.WriteElementStringAsync(null, "loc", Namespace, Absolute(culture, entry.Path));
        foreach (var (hreflang, href) in Alternates.Of(entry.Cultures, entry.Path, site))
        {
            await writer.WriteStartElementAsync("xhtml", "link", Xhtml);
            await writer.WriteAttributeStringAsync(null, "rel", null, "alternate");
            await writer.WriteAttributeStringAsync(null, "hreflang", null, hreflang);
            await writer.WriteAttributeStringAsync(null, "href", null, href);
            await writer.WriteEndElementAsync();
        }

        if (entry.Modified is { } modified)
            await writer.WriteElementStringAsync(null, "lastmod", Namespace, ShanghaiTime.DateOf(modified).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await writer.WriteEndElementAsync();
    }

    private string Absolute(Culture culture, string path) => site.Absolute(Addresses.Of(culture, path));

    private sealed record Entry(string Path, IReadOnlyList<Culture> Cultures, DateTimeOffset? Modified);
}

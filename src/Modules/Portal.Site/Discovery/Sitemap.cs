using System.Globalization;
using System.Text;
using System.Xml;
using Portal.ContentModel;
using Portal.Contents.Published;
using Portal.Contents.Types;
using Portal.Localization;
using Portal.Site.Pages;

namespace Portal.Site.Discovery;

/// <summary>Lists every page that exists in its language, with its other languages (sitemaps.org; Google's hreflang annotations).</summary>
internal sealed class Sitemap(ContentTypes types, PageSources sources, BaseAddress site, Localizer localizer)
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    public byte[] Write(ReadSession read)
    {
        using var output = new MemoryStream();
        using (var writer = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true }))
        {
            writer.WriteStartDocument();
            writer.WriteStartElement(null, "urlset", Namespace);
            writer.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
            foreach (var entry in Entries(read))
                foreach (var culture in entry.Cultures)
                    Write(writer, entry, culture);
            writer.WriteEndElement();
        }

        return output.ToArray();
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

    private void Write(XmlWriter writer, Entry entry, Culture culture)
    {
        writer.WriteStartElement(null, "url", Namespace);
        writer.WriteElementString(null, "loc", Namespace, Absolute(culture, entry.Path));
        foreach (var (hreflang, href) in Alternates.Of(entry.Cultures, entry.Path, site))
        {
            writer.WriteStartElement("xhtml", "link", Xhtml);
            writer.WriteAttributeString(null, "rel", null, "alternate");
            writer.WriteAttributeString(null, "hreflang", null, hreflang);
            writer.WriteAttributeString(null, "href", null, href);
            writer.WriteEndElement();
        }

        if (entry.Modified is { } modified)
            writer.WriteElementString(null, "lastmod", Namespace, ShanghaiTime.DateOf(modified).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteEndElement();
    }

    private string Absolute(Culture culture, string path) => site.Absolute(Addresses.Of(culture, path));

    private sealed record Entry(string Path, IReadOnlyList<Culture> Cultures, DateTimeOffset? Modified);
}

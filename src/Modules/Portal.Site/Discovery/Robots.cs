using System.Text;

namespace Portal.Site.Discovery;

/// <summary>
/// What crawlers may fetch (RFC 9309): everything but the API and the admin. Searches too: who may not fetch them never sees
/// that they ask not to be listed.
/// </summary>
internal sealed class Robots(BaseAddress site, SiteSettings settings)
{
    public byte[] Write()
    {
        var root = settings.PathBase;
        return Encoding.UTF8.GetBytes(
            $"User-agent: *\nDisallow: {root}/api/\nDisallow: {root}/admin/\n\nSitemap: {site.Absolute("/sitemap.xml")}\n");
    }
}

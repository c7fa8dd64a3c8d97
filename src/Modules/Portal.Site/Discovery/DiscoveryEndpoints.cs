using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Portal.ContentModel;

namespace Portal.Site.Discovery;

/// <summary>What machines read: sitemap, robots, feeds.</summary>
internal static class DiscoveryEndpoints
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapMethods("/sitemap.xml", Methods, (HttpContext context, Sitemap sitemap) => sitemap.WriteAsync(context)).ExcludeFromDescription();
        endpoints.MapMethods("/robots.txt", Methods, (HttpContext context, Robots robots) => robots.WriteAsync(context)).ExcludeFromDescription();
        foreach (var culture in Culture.All)
            endpoints.MapMethods($"/{culture.Segment}/feed.xml", Methods, (HttpContext context, AtomFeed feed) => feed.WriteAsync(context, culture))
                .ExcludeFromDescription();
    }
}

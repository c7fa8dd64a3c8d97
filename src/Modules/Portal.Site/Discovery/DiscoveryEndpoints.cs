using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portal.ContentModel;
using Portal.Contents.Published;
using Portal.Site.Pages;

namespace Portal.Site.Discovery;

/// <summary>What machines read: sitemap, robots, feeds.</summary>
internal static class DiscoveryEndpoints
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        Map(endpoints, "/sitemap.xml", "application/xml; charset=utf-8", (services, read) => services.GetRequiredService<Sitemap>().Write(read));
        Map(endpoints, "/robots.txt", "text/plain; charset=utf-8", (services, _) => services.GetRequiredService<Robots>().Write());
        foreach (var culture in Culture.All)
            Map(endpoints, $"/{culture.Segment}/feed.xml", "application/atom+xml; charset=utf-8", (services, read) => services.GetRequiredService<AtomFeed>().Write(read, culture));
    }

    // Routing takes any case and a slash at the end; only one spelling answers.
    private static void Map(IEndpointRouteBuilder endpoints, string path, string contentType, Func<IServiceProvider, ReadSession, byte[]> make) =>
        endpoints.MapMethods(path, Methods, context =>
        {
            var services = context.RequestServices;
            if (string.Equals(context.Request.Path.Value, path, StringComparison.Ordinal))
                return services.GetRequiredService<SendFile>().RunAsync(context, contentType, read => make(services, read));
            AnswerPage.Redirect(context, path, permanent: true);
            return Task.CompletedTask;
        }).ExcludeFromDescription();
}

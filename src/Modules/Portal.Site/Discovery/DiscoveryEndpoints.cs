using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portal.ContentModel;
using Portal.Site.Pages;

namespace Portal.Site.Discovery;

/// <summary>What machines read: sitemap, robots, feeds.</summary>
internal static class DiscoveryEndpoints
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        Map(endpoints, "/sitemap.xml", (context, services) => services.GetRequiredService<Sitemap>().WriteAsync(context));
        Map(endpoints, "/robots.txt", (context, services) => services.GetRequiredService<Robots>().WriteAsync(context));
        foreach (var culture in Culture.All)
            Map(endpoints, $"/{culture.Segment}/feed.xml", (context, services) => services.GetRequiredService<AtomFeed>().WriteAsync(context, culture));
    }

    // Routing takes any case and a slash at the end; only one spelling answers.
    private static void Map(IEndpointRouteBuilder endpoints, string path, Func<HttpContext, IServiceProvider, Task> write) =>
        endpoints.MapMethods(path, Methods, context =>
        {
            if (string.Equals(context.Request.Path.Value, path, StringComparison.Ordinal))
                return write(context, context.RequestServices);
            AnswerPage.Redirect(context, path, permanent: true);
            return Task.CompletedTask;
        }).ExcludeFromDescription();
}

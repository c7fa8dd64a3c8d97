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
        Map(endpoints, "/sitemap.xml", (send, context) => send.RunAsync(
            context, "application/xml; charset=utf-8", context.RequestServices.GetRequiredService<Sitemap>().Write));
        Map(endpoints, "/robots.txt", (send, context) => send.RunAsync(
            context, "text/plain; charset=utf-8", context.RequestServices.GetRequiredService<Robots>().Write()));
        foreach (var culture in Culture.All)
            Map(endpoints, $"/{culture.Segment}/feed.xml", (send, context) => send.RunAsync(
                context, "application/atom+xml; charset=utf-8", read => context.RequestServices.GetRequiredService<AtomFeed>().Write(read, culture)));
    }

    // Routing takes any case and a slash at the end; only one spelling answers.
    private static void Map(IEndpointRouteBuilder endpoints, string path, Func<SendFile, HttpContext, Task> send) =>
        endpoints.MapMethods(path, Methods, context =>
        {
            if (string.Equals(context.Request.Path.Value, path, StringComparison.Ordinal))
                return send(context.RequestServices.GetRequiredService<SendFile>(), context);
            AnswerPage.Redirect(context, path, permanent: true);
            return Task.CompletedTask;
        }).ExcludeFromDescription();
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portal.ContentModel;
using Portal.Localization;
using Portal.Site.Api;

namespace Portal.Site.Pages;

/// <summary>The public addresses: clause links, and one endpoint for all pages, which the modules' sources answer.</summary>
internal static class PublicEndpoints
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapMethods("/{segment}/clauses/{id}", Methods, ClauseAsync);
        endpoints.MapMethods("/{**path}", Methods, PageAsync).WithOrder(int.MaxValue);
    }

    private static async Task ClauseAsync(HttpContext context, string segment, string id)
    {
        if (Culture.TryFromSegment(segment.ToLowerInvariant(), out var culture)
            && await context.RequestServices.GetRequiredService<ClauseRedirect>().FindAsync(culture, id, context.RequestAborted) is { } address)
            ClauseRedirect.Send(context, address);
        else
            await PageAsync(context);
    }

    private static async Task PageAsync(HttpContext context)
    {
        if (ApiPaths.Has(context.Request.Path))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var path = context.Request.Path.Value!;
        var answer = context.RequestServices.GetRequiredService<AnswerPage>();
        if (RequestCulture.FromPath(path.ToLowerInvariant()) is { } culture)
        {
            // "/en" is the home page without its slash.
            if (path.Length == culture.Segment.Length + 1)
                AnswerPage.Redirect(context, culture, new PathRedirect("", Permanent: true));
            else
                await answer.RunAsync(context, culture, path[(culture.Segment.Length + 2)..], wrongSegment: RequestCulture.FromPath(path) is null);
            return;
        }

        culture = AcceptLanguage.Choose(context.Request.Headers.AcceptLanguage);
        var clause = context.RequestServices.GetRequiredService<ClauseRedirect>();
        if (await clause.FindAsync(culture, path.Trim('/'), context.RequestAborted) is { } address)
        {
            context.Response.Headers.Vary = "Accept-Language";
            ClauseRedirect.Send(context, address);
        }
        else
        {
            await answer.NotFoundAsync(context, culture, path.TrimStart('/'));
        }
    }
}

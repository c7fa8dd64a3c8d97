using Microsoft.AspNetCore.Http;
using Portal.Site.Pages;

namespace Portal.Site;

/// <summary>
/// Keeps the site under its path base: nothing answers outside it, and another spelling of it leads to the configured one, so that
/// links and cache keys never carry what a client typed.
/// </summary>
internal sealed class MountSite(SiteSettings settings, FailurePages failures, SecurityHeaders security)
{
    private readonly PathString _mount = settings.PathBase;

    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        // A server such as IIS may have taken the base off the path already.
        var asked = request.PathBase.Add(request.Path);
        var inside = asked.StartsWithSegments(_mount, StringComparison.OrdinalIgnoreCase, out var spelling, out var path);
        (request.PathBase, request.Path) = (_mount, inside ? path : asked);
        if (!inside)
            return failures.NotFoundAsync(context);
        if (!string.Equals(spelling.Value, _mount.Value, StringComparison.Ordinal))
            return Redirect(context);
        return next(context);
    }

    private Task Redirect(HttpContext context)
    {
        var request = context.Request;
        security.AddTo(context.Response);
        context.Response.Headers.CacheControl = "public, max-age=3600";
        context.Response.Headers.Location = request.PathBase.ToUriComponent() + request.Path.ToUriComponent() + request.QueryString.ToUriComponent();
        context.Response.StatusCode = StatusCodes.Status301MovedPermanently;
        return Task.CompletedTask;
    }
}

using Microsoft.AspNetCore.Http;
using Portal.ContentModel;
using Portal.Contents.Published;
using Portal.Localization;
using Portal.Site.Cache;

namespace Portal.Site.Pages;

/// <summary>Answers an address under a language: finds the page, renders it, keeps it, sends it.</summary>
internal sealed class AnswerPage(PublishedContent content, Localizer localizer, PageCache cache, FindPage find, SendPage send)
{
    private const string AnHour = "public, max-age=3600";

    /// <param name="path">Under the culture's segment, as asked for.</param>
    /// <param name="wrongSegment">True when the culture's segment was written in other case: no page stands there, whatever the path.</param>
    public async Task RunAsync(HttpContext context, Culture culture, string path, bool wrongSegment = false)
    {
        var generation = cache.Generation;
        var request = await OpenAsync(context, culture, path);
        if (!wrongSegment && find.At(request) is { } page)
            await send.RunAsync(context, request, page, generation);
        else if (find.Redirect(request, wrongSegment) is { } redirect)
            Redirect(context, culture, redirect);
        else
            await send.RunAsync(context, request, ErrorPages.NotFound(request.Text), generation);
    }

    /// <summary>Answers 404 in a language.</summary>
    public async Task NotFoundAsync(HttpContext context, Culture culture, string path)
    {
        var generation = cache.Generation;
        var request = await OpenAsync(context, culture, path);
        await send.RunAsync(context, request, ErrorPages.NotFound(request.Text), generation);
    }

    public static void Redirect(HttpContext context, Culture culture, PathRedirect redirect) =>
        Redirect(context, Addresses.Of(culture, redirect.Path), redirect.Permanent);

    /// <param name="address">Site-relative, escaped.</param>
    public static void Redirect(HttpContext context, string address, bool permanent)
    {
        context.Response.Headers.CacheControl = permanent ? AnHour : CacheEntry.Revalidate;
        context.Response.Headers.Location = context.Request.PathBase + address + context.Request.QueryString;
        context.Response.StatusCode = permanent ? StatusCodes.Status301MovedPermanently : StatusCodes.Status302Found;
    }

    private async Task<PageRequest> OpenAsync(HttpContext context, Culture culture, string path) => new(
        await content.OpenAsync(context.RequestAborted), culture, path, PageQuery.Read(context.Request.Query, culture), localizer.For(culture));
}

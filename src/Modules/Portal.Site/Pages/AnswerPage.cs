using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Portal.Autoroute;
using Portal.ContentModel;
using Portal.Contents.Published;
using Portal.Liquid.Values;
using Portal.Localization;
using Portal.Site.Cache;

namespace Portal.Site.Pages;

/// <summary>Answers an address under a language: finds the page, renders it, keeps it, sends it.</summary>
internal sealed class AnswerPage(
    PublishedContent content, RouteTable routes, PageSources sources, RenderPage render, PageCache cache, SecurityHeaders security, Localizer localizer)
{
    private const string Revalidate = "no-cache";
    private const string AnHour = "public, max-age=3600";

    /// <param name="path">Under the culture's segment, as asked for.</param>
    /// <param name="wrongSegment">True when the culture's segment was written in other case: no page stands there, whatever the path.</param>
    public async Task RunAsync(HttpContext context, Culture culture, string path, bool wrongSegment = false)
    {
        var request = await OpenAsync(context, culture, path);
        if (!wrongSegment && Build(request) is { } page)
            await SendAsync(context, request, page);
        else if (FindRedirect(request, wrongSegment) is { } redirect)
            Redirect(context, culture, redirect);
        else
            await SendAsync(context, request, ErrorPages.NotFound(request.Text));
    }

    /// <summary>Answers 404 in a language.</summary>
    public async Task NotFoundAsync(HttpContext context, Culture culture, string path)
    {
        var request = await OpenAsync(context, culture, path);
        await SendAsync(context, request, ErrorPages.NotFound(request.Text));
    }

    private async Task<PageRequest> OpenAsync(HttpContext context, Culture culture, string path) => new(
        await content.OpenAsync(context.RequestAborted), culture, path, PageQuery.Read(context.Request.Query, culture), localizer.For(culture));

    private Page? Build(PageRequest request)
    {
        if (sources.Fixed(request.Path) is { } page)
            return page.Build(request);
        return routes.Find(request.Path) is { } route && route.CurrentPath == request.Path
            ? BuildItem(request, route.ItemId)
            : null;
    }

    private Page? BuildItem(PageRequest request, string itemId) =>
        request.Content.FindShared(itemId) is { } shared ? sources.Item(shared.Type)?.Build(request, itemId) : null;

    /// <summary>Other spellings of an address: other case, a trailing slash, an earlier path, a short form.</summary>
    private PathRedirect? FindRedirect(PageRequest request, bool wrongSegment)
    {
        var plain = request.Path.Trim('/').ToLowerInvariant();
        var tidy = request with { Path = plain };
        if (routes.Find(plain) is { CurrentPath: { } current } && (wrongSegment || current != request.Path))
            return new PathRedirect(current, Permanent: true);
        if ((wrongSegment || plain != request.Path) && sources.Fixed(plain) is not null)
            return new PathRedirect(plain, Permanent: true);
        return sources.Redirects.Select(source => source.Find(tidy)).FirstOrDefault(found => found is not null);
    }

    public static void Redirect(HttpContext context, Culture culture, PathRedirect redirect) =>
        Redirect(context, Addresses.Of(culture, redirect.Path), redirect.Permanent);

    /// <param name="address">Site-relative, escaped.</param>
    public static void Redirect(HttpContext context, string address, bool permanent)
    {
        context.Response.Headers.CacheControl = permanent ? AnHour : Revalidate;
        context.Response.Headers.Location = context.Request.PathBase + address + context.Request.QueryString;
        context.Response.StatusCode = permanent ? StatusCodes.Status301MovedPermanently : StatusCodes.Status302Found;
    }

    private async Task SendAsync(HttpContext context, PageRequest request, Page page)
    {
        // Pooled: pages are larger than what the collector tidies often.
        using var body = new PooledBuffer();
        render.Run(body, page, request, context.Request.PathBase);
        var entry = new CacheEntry(request.Content.Position, request.Content.Dependencies, page.Status, Headers(page, request.Culture));
        entry.Bodies[(int)ContentEncoding.Identity] = ContentEncodings.Encode(body.Written, ContentEncoding.Identity);
        if (page is { Cacheable: true, Status: StatusCodes.Status200OK })
            cache.Add(PageCacheKey.Of(context.Request), entry);
        await PageWriter.WriteAsync(context, entry, cache);
    }

    private List<KeyValuePair<string, StringValues>> Headers(Page page, Culture culture) =>
    [
        .. security.All,
        new("Cache-Control", page.Cacheable ? Revalidate : "no-store"),
        new("Vary", "Accept-Encoding"),
        new("Content-Language", culture.Name),
    ];
}

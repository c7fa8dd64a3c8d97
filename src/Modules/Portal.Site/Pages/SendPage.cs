using Microsoft.AspNetCore.Http;
using Portal.Liquid.Values;
using Portal.Site.Cache;

namespace Portal.Site.Pages;

/// <summary>Renders a page, keeps it where it may be kept, and sends it.</summary>
internal sealed class SendPage(RenderPage render, PageCache cache, SecurityHeaders security)
{
    /// <param name="generation">The cache's, taken before anything of the page was read.</param>
    public async Task RunAsync(HttpContext context, PageRequest request, Page page, long generation)
    {
        // Pooled: pages are larger than what the collector tidies often.
        using var body = new PooledBuffer();
        render.Run(body, page, request, context.Request.PathBase);
        var entry = new CacheEntry(request.Content.Position, request.Content.Dependencies, page.Status, "text/html; charset=utf-8",
        [
            .. security.All,
            new("Cache-Control", page.Cacheable ? CacheEntry.Revalidate : "no-store"),
            new("Vary", "Accept-Encoding"),
            new("Content-Language", request.Culture.Name),
        ]);
        entry.Bodies[(int)ContentEncoding.Identity] = ContentEncodings.Encode(body.Written, ContentEncoding.Identity);
        if (page is { Cacheable: true, Status: StatusCodes.Status200OK })
            cache.Add(PageCacheKey.Of(context.Request), entry, generation);
        await PageWriter.WriteAsync(context, entry, cache);
    }
}

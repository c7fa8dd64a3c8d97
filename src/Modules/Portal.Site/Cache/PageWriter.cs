using Microsoft.AspNetCore.Http;
using Portal.Liquid.Http;

namespace Portal.Site.Cache;

/// <summary>Answers a request from a cache entry: the same code for one just made and for one made long ago.</summary>
internal static class PageWriter
{
    public static Task WriteAsync(HttpContext context, CacheEntry entry, PageCache cache)
    {
        var encoding = ContentEncodings.Choose(context.Request.Headers.AcceptEncoding);
        var body = entry.Bodies[(int)encoding] ?? Encode(context, entry, encoding, cache);
        var headers = context.Response.Headers;
        foreach (var (name, value) in entry.Headers)
            headers[name] = value;
        headers.ETag = body.ETag;
        // A condition counts only where the answer without it would be a success (RFC 9110, 13.2.1).
        if (entry.Status == StatusCodes.Status200OK && EntityTags.IsKnown(context.Request, body.ETag))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        context.Response.StatusCode = entry.Status;
        headers.ContentType = entry.ContentType;
        headers.ContentLength = body.Bytes.Length;
        if (encoding != ContentEncoding.Identity)
            headers.ContentEncoding = ContentEncodings.NameOf(encoding);
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : context.Response.Body.WriteAsync(body.Bytes, 0, body.Bytes.Length);
    }

    private static EncodedBody Encode(HttpContext context, CacheEntry entry, ContentEncoding encoding, PageCache cache)
    {
        var body = ContentEncodings.Encode(entry.Bodies[(int)ContentEncoding.Identity]!.Bytes, encoding);
        // Two requests may encode at once: the result is the same, and only one is kept.
        if (Interlocked.CompareExchange(ref entry.Bodies[(int)encoding], body, null) is { } other)
            return other;
        cache.Recount(PageCacheKey.Of(context.Request), entry);
        return body;
    }
}

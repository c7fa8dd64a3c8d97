using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Portal.Site.Cache;

/// <summary>Answers a request from a cache entry: the same code for a page just made and for one made long ago.</summary>
internal static class PageWriter
{
    public static Task WriteAsync(HttpContext context, CacheEntry entry, PageCache cache)
    {
        var encoding = ContentEncodings.Choose(context.Request.Headers.AcceptEncoding);
        var body = entry.Bodies[(int)encoding] ?? Encode(entry, encoding, cache);
        var headers = context.Response.Headers;
        foreach (var (name, value) in entry.Headers)
            headers[name] = value;
        headers.ETag = body.ETag;
        if (NotModified(context.Request, body))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        context.Response.StatusCode = entry.Status;
        headers.ContentType = "text/html; charset=utf-8";
        headers.ContentLength = body.Bytes.Length;
        if (encoding != ContentEncoding.Identity)
            headers.ContentEncoding = ContentEncodings.NameOf(encoding);
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : context.Response.Body.WriteAsync(body.Bytes, 0, body.Bytes.Length);
    }

    private static EncodedBody Encode(CacheEntry entry, ContentEncoding encoding, PageCache cache)
    {
        var body = ContentEncodings.Encode(entry.Bodies[(int)ContentEncoding.Identity]!.Bytes, encoding);
        // Two requests may encode at once: the result is the same, and only one is counted.
        if (Interlocked.CompareExchange(ref entry.Bodies[(int)encoding], body, null) is null)
            cache.Grow(body.Bytes.Length);
        return entry.Bodies[(int)encoding]!;
    }

    private static bool NotModified(HttpRequest request, EncodedBody body)
    {
        var condition = request.Headers.IfNoneMatch;
        if (condition.Count == 0 || !EntityTagHeaderValue.TryParseList(condition, out var tags))
            return false;
        // If-None-Match compares weakly (RFC 9110, 13.1.2): proxies that compress mark our tags as weak.
        var own = EntityTagHeaderValue.Parse(body.ETag.ToString());
        return tags.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || tag.Compare(own, useStrongComparison: false));
    }
}

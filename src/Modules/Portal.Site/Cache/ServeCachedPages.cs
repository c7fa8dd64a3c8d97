using Microsoft.AspNetCore.Http;

namespace Portal.Site.Cache;

/// <summary>First in the pipeline: a page that is cached is answered before anything else runs, even with the database gone.</summary>
internal sealed class ServeCachedPages(PageCache cache)
{
    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var method = context.Request.Method;
        if ((HttpMethods.IsGet(method) || HttpMethods.IsHead(method)) && cache.Find(PageCacheKey.Of(context.Request)) is { } entry)
            return PageWriter.WriteAsync(context, entry, cache);
        return next(context);
    }
}

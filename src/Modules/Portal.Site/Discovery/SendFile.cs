using Microsoft.AspNetCore.Http;
using Portal.Contents.Published;
using Portal.Site.Cache;

namespace Portal.Site.Discovery;

/// <summary>Makes a file for machines from published content, keeps it as pages are kept, and sends it.</summary>
internal sealed class SendFile(PublishedContent content, PageCache cache, SecurityHeaders security)
{
    /// <summary>Sends what depends on published content, in the state that the database has now.</summary>
    /// <param name="contentType">With charset.</param>
    /// <param name="make">The file's bytes; what it reads is what the kept file depends on.</param>
    public async Task RunAsync(HttpContext context, string contentType, Func<ReadSession, byte[]> make)
    {
        var generation = cache.Generation;
        var read = await content.OpenAsync(context.RequestAborted);
        await SendAsync(context, contentType, read, make(read), generation);
    }

    /// <summary>Sends what depends on the settings alone: also with the database gone.</summary>
    public Task RunAsync(HttpContext context, string contentType, byte[] bytes) =>
        SendAsync(context, contentType, new ReadSession(content.Current), bytes, cache.Generation);

    private async Task SendAsync(HttpContext context, string contentType, ReadSession read, byte[] bytes, long generation)
    {
        var entry = new CacheEntry(read.Position, read.Dependencies, StatusCodes.Status200OK, contentType,
        [
            .. security.All,
            new("Cache-Control", CacheEntry.Revalidate),
            new("Vary", "Accept-Encoding"),
        ]);
        entry.Bodies[(int)ContentEncoding.Identity] = ContentEncodings.Encode(bytes, ContentEncoding.Identity);
        cache.Add(PageCacheKey.Of(context.Request), entry, generation);
        await PageWriter.WriteAsync(context, entry, cache);
    }
}

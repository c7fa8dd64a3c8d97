using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Portal.ContentModel;
using Portal.Contents.Published;
using Portal.Platform.Feed;
using Portal.Site;
using Portal.Site.Cache;
using Portal.Tests.Storage;

namespace Portal.Tests.Site;

/// <summary>What the cache counts, and what it refuses.</summary>
public sealed class PageCacheTests
{
    private const string Address = "/en/plan";

    private readonly SetTime _time = new();
    private readonly PageCache _cache;

    public PageCacheTests() => _cache = new PageCache(new SiteSettings(), _time);

    [Fact]
    public async Task Write_OfAnAnswerThatIsNotKept_CountsNothing()
    {
        await SendAsync(Entry(404), "gzip");

        Assert.Equal(0, _cache.Size);
    }

    [Fact]
    public async Task Write_OfAKeptAnswer_CountsEachEncodingOnce()
    {
        var entry = Entry();
        _cache.Add(Address, entry, _cache.Generation);
        foreach (var encoding in (string[])["gzip", "gzip", "br", ""])
            await SendAsync(entry, encoding);

        Assert.True(entry.Size > 1000);
        Assert.Equal(entry.Size, _cache.Size);
    }

    [Fact]
    public async Task Write_OfAnAnswerThatWasDropped_GivesBackAllOfItsBytes()
    {
        var entry = Entry();
        _cache.Add(Address, entry, _cache.Generation);
        await SendAsync(entry, "gzip");
        await _cache.AdvanceAsync([Change(6)], TestContext.Current.CancellationToken);
        await SendAsync(entry, "br");

        Assert.Null(_cache.Find(Address));
        Assert.Equal(0, _cache.Size);
    }

    [Fact]
    public async Task Add_InPlaceOfAnother_CountsTheOneThatIsKept()
    {
        var (old, made) = (Entry(), Entry());
        _cache.Add(Address, old, _cache.Generation);
        _cache.Add(Address, made, _cache.Generation);
        await SendAsync(old, "gzip");

        Assert.Equal(made.Size, _cache.Size);
    }

    [Fact]
    public async Task Add_OfAPageMadeWithEarlierRoutes_IsRefusedOnceTheyMoved()
    {
        var read = new ReadSession(new PublishedSnapshot(6, ImmutableDictionary<DocumentKey, PublishedDocument>.Empty));
        read.FindShared("a1");
        read.LimitTo(5);
        await _cache.AdvanceAsync([Change(6)], TestContext.Current.CancellationToken);

        _cache.Add(Address, new CacheEntry(read.Position, read.Dependencies, 200, "text/plain", []), _cache.Generation);

        Assert.Null(_cache.Find(Address));
    }

    // After a rebuild, the routes of this node may be older than the feed for a moment.
    [Fact]
    public async Task Add_OfAPageReadBeforeThePositionOfARebuild_IsRefused()
    {
        var entry = Entry();
        await _cache.RebuildAsync(entry.Position + 1, TestContext.Current.CancellationToken);

        _cache.Add(Address, entry, _cache.Generation);

        Assert.Null(_cache.Find(Address));
    }

    [Fact]
    public async Task Add_OfAPageBegunBeforeARebuild_IsRefused()
    {
        var begun = _cache.Generation;
        await _cache.RebuildAsync(3, TestContext.Current.CancellationToken);

        _cache.Add(Address, Entry(), begun);
        Assert.Null(_cache.Find(Address));
        _cache.Add(Address, Entry(), _cache.Generation);
        Assert.NotNull(_cache.Find(Address));
    }

    [Fact]
    public void Add_OfAPageBegunInTheOldYear_IsRefused()
    {
        _time.Now = new DateTimeOffset(2026, 12, 31, 15, 59, 59, TimeSpan.Zero);
        var begun = _cache.Generation;
        _time.Now = _time.Now.AddSeconds(1);
        _cache.Find(Address);

        _cache.Add(Address, Entry(), begun);

        Assert.Null(_cache.Find(Address));
    }

    private static CacheEntry Entry(int status = 200)
    {
        var entry = new CacheEntry(5, new HashSet<string>(StringComparer.Ordinal) { "a1/shared" }, status, "text/plain", []);
        entry.Bodies[(int)ContentEncoding.Identity] = ContentEncodings.Encode(new byte[1000], ContentEncoding.Identity);
        return entry;
    }

    private static FeedEntry Change(long seq) =>
        new() { Seq = seq, Kind = FeedKind.Published, ItemId = "a1", CultureName = "", ContentType = "action", At = DateTimeOffset.UnixEpoch };

    private Task SendAsync(CacheEntry entry, string encoding)
    {
        var context = new DefaultHttpContext();
        (context.Request.Method, context.Request.Path, context.Request.Headers.AcceptEncoding) = ("GET", Address, encoding);
        return PageWriter.WriteAsync(context, entry, _cache);
    }
}

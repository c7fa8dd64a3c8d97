using System.Net;
using Portal.ContentModel;
using Portal.Contents.Storage;
using Portal.Platform.Feed;
using Portal.Platform.Storage;
using Portal.Tests.Storage;

namespace Portal.Tests.Web;

/// <summary>What the site's own pages need is not published.</summary>
public sealed class WithdrawnTests
{
    [Fact]
    public async Task Pages_WithoutWhatTheyName_AreShownWithoutIt()
    {
        using var folder = new TemporaryFolder();
        await using var server = await PortalServer.StartAsync(folder.Path, ("Site:StrictTemplates", "true"));
        await WithdrawAsync(Path.Combine(folder.Path, "portal.db"), key => key.ItemId is ['s', >= '0' and <= '9'] or "title" || key.ToString() == "a12/zh-Hans");

        foreach (var path in (string[])["en/", "zh/actions/1-international-comprehensive-transport-hub", "en/actions", "en/plan/positions", "ru/updates", "sitemap.xml", "ja/feed.xml"])
        {
            using var page = await server.GetAsync(path);
            Assert.True(page.StatusCode == HttpStatusCode.OK, $"{path}: {page.StatusCode}");
        }

        // Its shared document is public and has this very path.
        using var answer = await server.GetAsync("en/actions/12-international-consumption-center-city");
        Assert.Equal((HttpStatusCode.OK, false), (answer.StatusCode, answer.Headers.Location is not null));
        using var source = await server.GetAsync("zh/actions/12-international-consumption-center-city");
        Assert.Equal((HttpStatusCode.NotFound, true), (source.StatusCode, source.Headers.CacheControl?.NoStore));
    }

    // Past the operation that refuses it: another program, or an older version of this one, may have done it.
    private static async Task WithdrawAsync(string file, Func<DocumentKey, bool> which)
    {
        await using var site = TestSite.OnSqlite(file);
        await using var session = await site.Get<WriteSessions>().BeginAsync();
        foreach (var document in session.Db.Set<DocumentRow>().ToList().Where(d => which(d.Key)))
        {
            (document.Published, document.PublishedAt) = (null, null);
            session.Append(FeedKind.Withdrawn, document.Key, session.Db.Set<ItemRow>().Find(document.ItemId)!.Type);
        }

        await session.CommitAsync();
    }
}

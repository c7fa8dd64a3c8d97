using Microsoft.Extensions.Logging.Abstractions;
using Portal.Contents.Published;
using Portal.Contents.Types;
using Portal.Platform.Feed;
using Portal.Search.Published;

namespace Portal.Tests.Storage;

public sealed class KeepIndexTests
{
    // The database may fail while the content is read and answer a moment later: the index must not pass by what the content has not.
    [Fact]
    public async Task Advance_BeforeTheContentHasTheChange_FailsAndIsDoneTheNextTime()
    {
        await using var site = await TestSite.CreateAsync(Provider.Sqlite);
        using var folder = new TemporaryFolder();
        using var index = new KeepIndex(
            site.Get<PublishedContent>(), new SearchPages(site.Get<ContentTypes>()), new SearchFolder(folder.Path), NullLogger<KeepIndex>.Instance);
        await PublishingTests.ImportAsync(site, PublishingTests.Page("news", "first"));
        var entries = await site.Get<ChangeFeed>().ListAfterAsync(0, 10, TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await index.AdvanceAsync(entries, TestContext.Current.CancellationToken));
        Assert.Equal(-1, index.Position);

        await site.Get<PublishedContent>().OpenAsync(TestContext.Current.CancellationToken);
        await index.AdvanceAsync(entries, TestContext.Current.CancellationToken);
        Assert.Equal(entries[^1].Seq, index.Position);
    }
}

using Microsoft.Extensions.Logging.Abstractions;
using Portal.ContentModel;
using Portal.Contents.Publish;
using Portal.Platform.Feed;

namespace Portal.Tests.Storage;

public sealed class FeedPumpTests
{
    public static TheoryData<Provider> Both => TestSite.Both;

    // Another node may commit at any time: what reads the published content must not take in an entry that the content has not.
    [Theory]
    [MemberData(nameof(Both))]
    public async Task CatchUp_WithACommitBetweenTwoConsumers_BringsBothToOnePosition(Provider provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await PublishingTests.ImportAsync(site, PublishingTests.Page("news", "first"));
        var first = new Recorder(0, () => site.Get<WithdrawDocument>().RunAsync(new DocumentKey("news", Culture.Chinese), "editor"));
        var second = new Recorder(1, () => Task.CompletedTask);
        using var pump = new FeedPump(site.Get<ChangeFeed>(), [second, first], TimeProvider.System, NullLogger<FeedPump>.Instance);

        await pump.CatchUpAsync();
        Assert.Equal((2, 2), (first.Position, second.Position));
        await pump.CatchUpAsync();
        Assert.Equal((3, 3), (first.Position, second.Position));
    }

    private sealed class Recorder(int order, Func<Task> meanwhile) : IFeedConsumer
    {
        private bool _done;

        public int Order => order;

        public long Position { get; private set; }

        public async Task AdvanceAsync(IReadOnlyList<FeedEntry> entries, CancellationToken cancellationToken)
        {
            Position = entries[^1].Seq;
            if (!_done)
                await meanwhile();
            _done = true;
        }

        public Task RebuildAsync(long position, CancellationToken cancellationToken)
        {
            Position = position;
            return Task.CompletedTask;
        }
    }
}

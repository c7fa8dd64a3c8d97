using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Portal.ContentModel;
using Portal.Contents.Publish;
using Portal.Platform.Feed;
using Portal.Platform.Storage;

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

    [Fact]
    public async Task CatchUp_WithAConsumerThatFails_BringsTheOthersUpAndSaysForHowLong()
    {
        await using var site = await TestSite.CreateAsync(Provider.Sqlite);
        await PublishingTests.ImportAsync(site, PublishingTests.Page("news", "first"));
        var fails = true;
        var failing = new Recorder(0, () => Task.CompletedTask, () => fails ? throw new IOException("No space left on device") : true);
        var following = new Recorder(1, () => Task.CompletedTask);
        using var pump = new FeedPump(site.Get<ChangeFeed>(), [failing, following], TimeProvider.System, NullLogger<FeedPump>.Instance);

        var failure = await Assert.ThrowsAsync<IOException>(() => pump.CatchUpAsync());
        Assert.Equal("No space left on device", failure.Message);
        Assert.Equal(2, following.Position);
        await Task.Delay(1, TestContext.Current.CancellationToken);
        Assert.True(pump.BehindFor > TimeSpan.Zero);

        fails = false;
        await pump.CatchUpAsync();
        Assert.Equal(2, failing.Position);
        Assert.Equal(TimeSpan.Zero, pump.BehindFor);
    }

    [Fact]
    public async Task Listener_WhenAnotherNodePublishes_WakesThePumpBeforeItsPoll()
    {
        await using var site = await TestSite.CreateAsync(Provider.PostgreSql);
        var node = new Recorder(0, () => Task.CompletedTask);
        using var pump = new FeedPump(site.Get<ChangeFeed>(), [node], TimeProvider.System, NullLogger<FeedPump>.Instance) { Interval = TimeSpan.FromHours(1) };
        using var listener = new FeedListener(site.Get<StorageOptions>(), pump);
        await pump.StartAsync(TestContext.Current.CancellationToken);
        await listener.StartAsync(TestContext.Current.CancellationToken);

        // The first may come before the listener listens, and is then found when it does; the second is heard.
        foreach (var (number, id) in ((string[])["first", "second"]).Index())
        {
            await PublishingTests.ImportAsync(site, PublishingTests.Page(id, "text"));
            var patience = Stopwatch.StartNew();
            while (node.Position < 2 * (number + 1) && patience.Elapsed < TimeSpan.FromSeconds(30))
                await Task.Delay(10, TestContext.Current.CancellationToken);
            Assert.Equal(2 * (number + 1), node.Position);
        }

        await listener.StopAsync(TestContext.Current.CancellationToken);
        await pump.StopAsync(TestContext.Current.CancellationToken);
    }

    private sealed class Recorder(int order, Func<Task> meanwhile, Func<bool>? mayAdvance = null) : IFeedConsumer
    {
        private bool _done;

        public int Order => order;

        public long Position { get; private set; }

        public async Task AdvanceAsync(IReadOnlyList<FeedEntry> entries, CancellationToken cancellationToken)
        {
            mayAdvance?.Invoke();
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

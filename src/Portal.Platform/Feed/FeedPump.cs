using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Portal.Platform.Feed;

/// <summary>
/// Polls the change feed and hands new entries to this node's consumers. Nothing is announced from memory: a change made by
/// another node, or by a command, arrives the same way as one made here.
/// </summary>
public sealed class FeedPump(
    ChangeFeed feed, IEnumerable<IFeedConsumer> consumers, ILogger<FeedPump> logger) : BackgroundService
{
    /// <summary>A consumer further behind than this many entries rebuilds.</summary>
    public const int RebuildBeyond = 5_000;

    private readonly IReadOnlyList<IFeedConsumer> _consumers = [.. consumers.OrderBy(c => c.Order)];
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly SemaphoreSlim _woken = new(0);

    /// <summary>Longest time between two polls.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>Polls now, without waiting for the interval to end.</summary>
    public void Wake()
    {
        if (_woken.CurrentCount == 0)
            _woken.Release();
    }

    /// <summary>Brings every consumer up to the feed's present end; returns when it is done.</summary>
    public async Task CatchUpAsync(CancellationToken cancellationToken = default)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            var position = await feed.PositionAsync(cancellationToken);
            foreach (var consumer in _consumers)
                if (consumer.Position != position)
                    await AdvanceAsync(consumer, position, cancellationToken);
        }
        finally
        {
            _turn.Release();
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await _woken.WaitAsync(Interval, stoppingToken);
            try
            {
                await CatchUpAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // The database may be gone for a while: what is cached is still served, and the next poll tries again.
                logger.LogWarning(failure, "The change feed could not be read");
            }
        }
    }

    private async Task AdvanceAsync(IFeedConsumer consumer, long position, CancellationToken cancellationToken)
    {
        // A position beyond the feed's end means that the database was restored from a backup.
        if (consumer.Position > position || position - consumer.Position > RebuildBeyond)
        {
            await consumer.RebuildAsync(position, cancellationToken);
            return;
        }

        // No further than the position that all consumers are brought to: what reads the published content must not run ahead of it.
        var entries = (await feed.ListAfterAsync(consumer.Position, RebuildBeyond, cancellationToken)).Where(e => e.Seq <= position).ToList();
        if (entries.Count > 0)
            await consumer.AdvanceAsync(entries, cancellationToken);
    }

    public override void Dispose()
    {
        _turn.Dispose();
        _woken.Dispose();
        base.Dispose();
    }
}

using System.Runtime.ExceptionServices;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Portal.Platform.Feed;

/// <summary>
/// Polls the change feed and hands new entries to this node's consumers. Nothing is announced from memory: a change made by
/// another node, or by a command, arrives the same way as one made here.
/// </summary>
public sealed class FeedPump(
    ChangeFeed feed, IEnumerable<IFeedConsumer> consumers, TimeProvider time, ILogger<FeedPump> logger) : BackgroundService
{
    /// <summary>A consumer further behind than this many entries rebuilds.</summary>
    public const int RebuildBeyond = 5_000;

    private readonly IReadOnlyList<IFeedConsumer> _consumers = [.. consumers.OrderBy(c => c.Order)];
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly SemaphoreSlim _woken = new(0);
    private long _behindSince;

    /// <summary>Longest time between two polls.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>Polls now, without waiting for the interval to end.</summary>
    public void Wake()
    {
        if (_woken.CurrentCount == 0)
            _woken.Release();
    }

    /// <summary>For how long some consumer has been behind the feed, or the feed could not be read; zero while all are up to it.</summary>
    public TimeSpan BehindFor => Volatile.Read(ref _behindSince) is > 0 and var since ? TimeSpan.FromTicks(time.GetUtcNow().UtcTicks - since) : TimeSpan.Zero;

    /// <summary>Brings every consumer up to the feed's present end; returns when it is done.</summary>
    /// <exception cref="Exception">What kept a consumer from it. The others were brought up all the same.</exception>
    public async Task CatchUpAsync(CancellationToken cancellationToken = default)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            await CatchUpAllAsync(cancellationToken);
            Volatile.Write(ref _behindSince, 0);
        }
        catch
        {
            SetBehind();
            throw;
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
                // The database may be gone for a while, or the index's disk full: what is cached is still served, and the next poll tries again.
                logger.LogWarning(failure, "This node could not keep up with the change feed");
            }
        }
    }

    // One that fails holds no other back: the cache drops a withdrawn page though the index has no room.
    private async Task CatchUpAllAsync(CancellationToken cancellationToken)
    {
        var position = await feed.PositionAsync(cancellationToken);
        ExceptionDispatchInfo? first = null;
        if (_consumers.Any(c => c.Position != position))
            SetBehind();
        foreach (var consumer in _consumers.Where(c => c.Position != position))
            try
            {
                await AdvanceAsync(consumer, position, cancellationToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                first ??= ExceptionDispatchInfo.Capture(failure);
            }
        first?.Throw();
    }

    private void SetBehind() => Interlocked.CompareExchange(ref _behindSince, time.GetUtcNow().UtcTicks, 0);

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

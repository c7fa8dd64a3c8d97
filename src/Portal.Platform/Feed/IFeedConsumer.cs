namespace Portal.Platform.Feed;

/// <summary>Something that this node derives from the database and keeps up with the change feed: a cache, an index.</summary>
public interface IFeedConsumer
{
    /// <summary>Consumers with a lower number catch up first: what others read (published content: 0) before what reads it.</summary>
    int Order { get; }

    /// <summary>Position up to which this consumer has taken the feed in; it keeps that itself.</summary>
    long Position { get; }

    /// <summary>Takes in entries (all that follow <see cref="Position"/>, oldest first, none left out; their numbers may jump) and moves <see cref="Position"/>.</summary>
    Task AdvanceAsync(IReadOnlyList<FeedEntry> entries, CancellationToken cancellationToken);

    /// <summary>Called instead of <see cref="AdvanceAsync"/> when the consumer is too far behind: derive everything anew.</summary>
    /// <param name="position">Position of the feed when the call was made.</param>
    Task RebuildAsync(long position, CancellationToken cancellationToken);
}

using Microsoft.EntityFrameworkCore;
using Portal.Platform.Storage;

namespace Portal.Platform.Feed;

/// <summary>Reads the change feed.</summary>
public sealed class ChangeFeed(IDbContextFactory<PortalDbContext> contexts)
{
    // Not static: a compiled query belongs to one provider, and a process may hold two.
    private readonly Func<PortalDbContext, Task<long>> _lastSeq =
        EF.CompileAsyncQuery((PortalDbContext db) => db.Feed.OrderByDescending(e => e.Seq).Select(e => e.Seq).FirstOrDefault());

    /// <summary>The last committed position; 0 for an empty feed.</summary>
    public async Task<long> PositionAsync(CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await _lastSeq(db);
    }

    /// <summary>Entries after <paramref name="position"/>, oldest first.</summary>
    /// <param name="position">Exclusive; 0 for all.</param>
    /// <param name="limit">At most this many entries.</param>
    public async Task<IReadOnlyList<FeedEntry>> ListAfterAsync(long position, int limit, CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Feed.AsNoTracking().Where(e => e.Seq > position).OrderBy(e => e.Seq).Take(limit).ToListAsync(cancellationToken);
    }
}

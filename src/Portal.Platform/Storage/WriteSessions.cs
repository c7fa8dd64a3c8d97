using Microsoft.EntityFrameworkCore;

namespace Portal.Platform.Storage;

/// <summary>Begins writing transactions. Writers take turns from their first statement to their commit.</summary>
public sealed class WriteSessions(IDbContextFactory<PortalDbContext> contexts, TimeProvider time)
{
    /// <summary>Lock key of the feed in PostgreSQL; any constant that nothing else uses.</summary>
    private const long FeedLock = 0x504F5254414C;

    public async Task<WriteSession> BeginAsync(CancellationToken cancellationToken = default)
    {
        var db = await contexts.CreateDbContextAsync(cancellationToken);
        try
        {
            // On SQLite this is BEGIN IMMEDIATE: the write lock is taken here, not at the first write.
            var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            if (db.Database.IsPostgreSql())
                await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({FeedLock})", cancellationToken);
            return new WriteSession(db, transaction, time.GetUtcNow());
        }
        catch
        {
            await db.DisposeAsync();
            throw;
        }
    }
}

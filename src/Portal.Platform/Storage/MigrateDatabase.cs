using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Portal.Platform.Storage;

/// <summary>Brings the database to the model of this build. Several nodes may start at once: the database lets one migrate.</summary>
public sealed class MigrateDatabase(
    IDbContextFactory<PortalDbContext> contexts, ILogger<MigrateDatabase> logger)
{
    /// <summary>Applies pending migrations.</summary>
    /// <returns>The number applied; 0 when the database was up to date.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var pending = (await db.Database.GetPendingMigrationsAsync(cancellationToken)).ToList();
        if (pending.Count == 0)
            return 0;

        using var alone = await SqliteMigrationLock.TakeAsync(db, cancellationToken);
        logger.LogInformation("Migrating the database: {Count} step(s)", pending.Count);
        await db.Database.MigrateAsync(cancellationToken);
        return pending.Count;
    }
}

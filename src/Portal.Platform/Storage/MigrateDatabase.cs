using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Portal.Platform.Storage;

/// <summary>Brings the database to the model of this build. Several nodes may start at once: the database lets one migrate.</summary>
public sealed class MigrateDatabase(
    IDbContextFactory<PortalDbContext> contexts, ILogger<MigrateDatabase> logger)
{
    /// <summary>Applies pending migrations.</summary>
    /// <param name="before">Called when there are any, before the first: what throws here leaves the database as it was.</param>
    /// <returns>The number applied; 0 when the database was up to date.</returns>
    /// <exception cref="DatabaseRefusedException">The database is of a later version.</exception>
    public async Task<int> RunAsync(Action before, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancellationToken)).ToList();
        RequireDatabase.RefuseLater(db, applied);
        var pending = db.Database.GetMigrations().Except(applied, StringComparer.Ordinal).ToList();
        if (pending.Count == 0)
            return 0;

        before();
        using var alone = await SqliteMigrationLock.TakeAsync(db, cancellationToken);
        logger.LogInformation("Migrating the database: {Count} step(s)", pending.Count);
        await db.Database.MigrateAsync(cancellationToken);
        return pending.Count;
    }

    /// <inheritdoc cref="RunAsync(Action, CancellationToken)"/>
    public Task<int> RunAsync(CancellationToken cancellationToken = default) => RunAsync(() => { }, cancellationToken);
}

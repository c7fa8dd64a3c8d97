using Microsoft.EntityFrameworkCore;

namespace Portal.Platform.Storage;

/// <summary>For what only reads: it works on the database as it is, or not at all. Bringing it up to date is for what starts the site or writes to it.</summary>
public sealed class RequireDatabase(IDbContextFactory<PortalDbContext> contexts)
{
    /// <exception cref="DatabaseRefusedException">There is no site in the database, or one of another version.</exception>
    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancellationToken)).ToList();
        var pending = db.Database.GetMigrations().Except(applied, StringComparer.Ordinal).Count();
        if (applied.Count == 0)
            throw new DatabaseRefusedException("There is no site in the database yet: start the site once, or correct Storage:ConnectionString.");
        RefuseLater(db, applied);
        if (pending > 0)
            throw new DatabaseRefusedException(
                $"The database is of an earlier version ({pending} pending): start the site once, or run the command with the version that the site runs.");
    }

    internal static void RefuseLater(PortalDbContext db, IReadOnlyCollection<string> applied)
    {
        if (applied.Except(db.Database.GetMigrations(), StringComparer.Ordinal).Max(StringComparer.Ordinal) is { } latest)
            throw new DatabaseRefusedException($"The database is of a later version than this program ({latest}): use the program that brought it there, or a later one.");
    }
}

/// <summary>A command can't run on the database as it is. Its text is one sentence for the operator.</summary>
public sealed class DatabaseRefusedException(string message) : Exception(message);

using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Portal.Platform.Storage;

/// <summary>Transactions that only read.</summary>
public static class ReadTransactions
{
    /// <summary>Begins a transaction in which all reads see one snapshot, and which never waits for writers or keeps them waiting.</summary>
    public static async Task<IDbContextTransaction> BeginReadAsync(this PortalDbContext db, CancellationToken cancellationToken = default)
    {
        if (db.Database.IsPostgreSql())
            return await db.Database.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, cancellationToken);

        // Without "deferred" SQLite would take the write lock at once.
        await db.Database.OpenConnectionAsync(cancellationToken);
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        return (await db.Database.UseTransactionAsync(connection.BeginTransaction(deferred: true), cancellationToken))!;
    }
}

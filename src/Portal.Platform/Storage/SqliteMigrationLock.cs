using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Portal.Platform.Storage;

/// <summary>
/// Keeps a killed migration from blocking every later start. EF Core's own lock on SQLite is a table row, which outlives
/// the process that wrote it; the operating system releases this file lock with the process, so whoever holds it may
/// remove a row that was left behind. On PostgreSQL EF Core's lock ends with its connection and nothing is needed.
/// </summary>
internal static class SqliteMigrationLock
{
    public static async Task<IDisposable?> TakeAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        if (!db.Database.IsSqlite())
            return null;

        var file = new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource + ".migrating";
        FileStream? held = null;
        while (held is null)
        {
            try
            {
                held = new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException failure) when (IsHeld(failure))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), cancellationToken);
            }
        }

        await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
        return held;
    }

    // ERROR_SHARING_VIOLATION of Windows; EWOULDBLOCK of macOS and of Linux. All else, such as a full disk, would not pass by waiting.
    private static bool IsHeld(IOException failure) => failure.HResult == (
        OperatingSystem.IsWindows() ? unchecked((int)0x80070020) : OperatingSystem.IsMacOS() ? 35 : 11);
}

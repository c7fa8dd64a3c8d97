using Microsoft.EntityFrameworkCore;
using Portal.Platform.Storage;

namespace Portal.Tests.Storage;

/// <summary>Bringing a database to the model of this build.</summary>
public sealed class MigrateDatabaseTests
{
    public static TheoryData<Provider> Both => TestSite.Both;

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Migrate_NewDatabase_LeavesNoChangePending(Provider provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await using var db = await site.OpenAsync();

        Assert.False(db.Database.HasPendingModelChanges());
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
    }

    // What a process leaves that was killed before it set the write-ahead log.
    [Fact]
    public async Task Migrate_ADatabaseFileInItsFirstMoments_GoesOn()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "portal.db");
        await using (var first = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={file};Pooling=False"))
        {
            await first.OpenAsync();
            await using var command = first.CreateCommand();
            command.CommandText = "CREATE TABLE begun (id INTEGER)";
            await command.ExecuteNonQueryAsync();
        }

        await using var site = TestSite.OnSqlite(file);

        Assert.Equal(2, await site.Get<MigrateDatabase>().RunAsync());
    }

    [Fact]
    public async Task Migrate_AfterAKilledMigration_IsNotBlockedByItsLock()
    {
        await using var site = await TestSite.CreateAsync(Provider.Sqlite);
        await using (var db = await site.OpenAsync())
        {
            await db.Database.ExecuteSqlRawAsync("DELETE FROM __EFMigrationsHistory; DROP TABLE paths; DROP TABLE search_misses; DROP TABLE schedules; DROP TABLE working_copies; DROP TABLE versions; DROP TABLE documents; DROP TABLE items; DROP TABLE audit_trail; DROP TABLE change_feed; DROP TABLE DataProtectionKeys;");
            await db.Database.ExecuteSqlRawAsync("CREATE TABLE IF NOT EXISTS __EFMigrationsLock (Id INTEGER PRIMARY KEY, Timestamp TEXT); INSERT INTO __EFMigrationsLock VALUES (1, 'then')");
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        Assert.Equal(2, await site.Get<MigrateDatabase>().RunAsync(patience.Token));
    }
}

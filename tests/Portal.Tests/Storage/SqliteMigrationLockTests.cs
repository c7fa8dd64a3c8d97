using Portal.Platform.Storage;

namespace Portal.Tests.Storage;

/// <summary>The file that keeps two processes from migrating at once.</summary>
public sealed class SqliteMigrationLockTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Migrate_WhileAnotherProcessDoes_WaitsForIt()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "portal.db");
        await using var site = TestSite.OnSqlite(file);
        using var patience = new CancellationTokenSource(Patience);
        Task<int> waiting;
        await using (new FileStream(file + ".migrating", FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None))
        {
            waiting = site.Get<MigrateDatabase>().RunAsync(patience.Token);
            await Task.WhenAny(waiting, Task.Delay(TimeSpan.FromMilliseconds(500), patience.Token));
            Assert.False(waiting.IsCompleted);
        }

        Assert.Equal(2, await waiting);
    }

    [Fact]
    public async Task Migrate_WhereTheFileCannotBe_SaysSoInsteadOfWaiting()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "portal.db");
        File.CreateSymbolicLink(file + ".migrating", "/nonexistent/portal.db.migrating");
        await using var site = TestSite.OnSqlite(file);
        using var patience = new CancellationTokenSource(Patience);

        var refused = await Assert.ThrowsAnyAsync<IOException>(() => site.Get<MigrateDatabase>().RunAsync(patience.Token));

        Assert.Contains("portal.db.migrating", refused.Message, StringComparison.Ordinal);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Portal.Platform.Storage;

namespace Portal.Tests.Storage;

/// <summary>What only reads takes no database of an earlier version, and leaves it as it is; nothing takes one of a later version.</summary>
public sealed class RequireDatabaseTests
{
    public static TheoryData<Provider> Both => TestSite.Both;

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Database_OfALaterVersion_IsRefusedByStartsAndCommands(Provider provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await using var db = await site.OpenAsync();
        var history = db.GetService<IHistoryRepository>();
        await db.Database.ExecuteSqlRawAsync(history.GetInsertScript(new HistoryRow("99990101000000_Later", "10.0.0")));

        var start = await Assert.ThrowsAsync<DatabaseRefusedException>(() => site.Get<MigrateDatabase>().RunAsync());
        var command = await Assert.ThrowsAsync<DatabaseRefusedException>(() => site.Get<RequireDatabase>().RunAsync());

        Assert.StartsWith("The database is of a later version than this program (99990101000000_Later)", start.Message, StringComparison.Ordinal);
        Assert.Equal(start.Message, command.Message);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Require_ADatabaseOfAnEarlierVersion_IsRefusedAndNotMigrated(Provider provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await using var db = await site.OpenAsync();
        var require = site.Get<RequireDatabase>();
        await require.RunAsync();

        await db.GetService<IMigrator>().MigrateAsync(db.Database.GetMigrations().First());
        var earlier = await Assert.ThrowsAsync<DatabaseRefusedException>(() => require.RunAsync());
        await db.GetService<IMigrator>().MigrateAsync(Migration.InitialDatabase);
        var empty = await Assert.ThrowsAsync<DatabaseRefusedException>(() => require.RunAsync());

        Assert.StartsWith("The database is of an earlier version (1 pending)", earlier.Message, StringComparison.Ordinal);
        Assert.StartsWith("There is no site in the database yet", empty.Message, StringComparison.Ordinal);
        Assert.Empty(await db.Database.GetAppliedMigrationsAsync());
    }
}

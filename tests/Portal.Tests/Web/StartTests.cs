using System.Diagnostics;
using System.Net;
using Microsoft.Data.Sqlite;
using Portal.Tests.Storage;

namespace Portal.Tests.Web;

/// <summary>First start, second start, and starts after the process was killed.</summary>
public sealed class StartTests
{
    [Fact]
    public async Task Start_TheSecondTime_DoesNothingAgain()
    {
        using var folder = new TemporaryFolder();
        await using (var first = await PortalServer.StartAsync(folder.Path))
            Assert.Contains("Importing", first.Log, StringComparison.Ordinal);
        await using var second = await PortalServer.StartAsync(folder.Path);

        Assert.DoesNotContain("Importing", second.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("Migrating", second.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("Building the search index", second.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_WhileSomebodyWrites_DoesNotWaitForThem()
    {
        using var folder = new TemporaryFolder();
        await (await PortalServer.StartAsync(folder.Path)).DisposeAsync();
        await using var writer = new SqliteConnection($"Data Source={Path.Combine(folder.Path, "portal.db")};Pooling=False");
        await writer.OpenAsync(TestContext.Current.CancellationToken);
        await using var writing = writer.BeginTransaction(deferred: false);

        await using var second = await PortalServer.StartAsync(folder.Path);

        Assert.Contains("Ready", second.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_OnceItServes_LogsAsTheSettingsSay()
    {
        using var folder = new TemporaryFolder();
        await using var server = await PortalServer.StartAsync(folder.Path, ("Logging:LogLevel:Microsoft.AspNetCore.Server.Kestrel", "Debug"));

        await server.GetTextAsync("health/live");

        Assert.Contains("dbug: Microsoft.AspNetCore.Server.Kestrel", server.Log, StringComparison.Ordinal);
    }

    // A restore leaves a gap in the feed that makes running nodes build anew; a node that did so need not do it again.
    [Fact]
    public async Task Start_AfterARestore_BuildsTheIndexOnce()
    {
        using var folder = new TemporaryFolder();
        var backup = Path.Combine(folder.Path, "site.zip");
        await (await PortalServer.StartAsync(folder.Path)).DisposeAsync();
        Assert.Equal(0, (await PortalProcess.RunAsync(folder.Path, "backup", backup)).ExitCode);
        Assert.Equal(0, (await PortalProcess.RunAsync(folder.Path, "restore", backup)).ExitCode);

        await using (var first = await PortalServer.StartAsync(folder.Path))
            Assert.Contains("Building the search index", first.Log, StringComparison.Ordinal);
        await using var second = await PortalServer.StartAsync(folder.Path);

        Assert.DoesNotContain("Building the search index", second.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_OnANewDatabaseBesideAnOldIndex_BuildsTheIndexAnew()
    {
        using var folder = new TemporaryFolder();
        await (await PortalServer.StartAsync(folder.Path)).DisposeAsync();
        foreach (var file in Directory.GetFiles(folder.Path, "portal.db*"))
            File.Delete(file);
        await using var second = await PortalServer.StartAsync(folder.Path);

        Assert.Contains("Importing", second.Log, StringComparison.Ordinal);
        Assert.Contains("Building the search index", second.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_AfterKillsAtAnyMoment_IsRight()
    {
        using var folder = new TemporaryFolder();
        var clock = Stopwatch.StartNew();
        await using (var whole = await PortalServer.StartAsync(Path.Combine(folder.Path, "whole")))
            await AssertRightAsync(whole);
        var length = clock.Elapsed;

        // Spread over a whole first start: before, in and after migration, import and indexing.
        const int kills = 8;
        for (var kill = 0; kill < kills; kill++)
        {
            var place = Path.Combine(folder.Path, $"kill-{kill}");
            Directory.CreateDirectory(place);
            await using (var killed = PortalServer.Launch(place))
            {
                await Task.Delay(length * ((kill + 0.5) / kills));
                await killed.KillAsync();
            }

            await using var again = await PortalServer.StartAsync(place);
            await AssertRightAsync(again);
        }
    }

    [Fact]
    public async Task Start_OnPostgreSqlWithoutTheDatabase_CreatesItAndTellsOfNoFailure()
    {
        using var folder = new TemporaryFolder();
        await using var server = await PortalServer.StartAsync(
            folder.Path, ("Storage:Provider", "PostgreSql"), ("Storage:ConnectionString", PostgresServer.NewDatabase() + "_new"));

        Assert.Contains("Importing", server.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("fail:", server.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_WithBrokenContent_SaysFileLineFoundAndExpected()
    {
        using var content = RealContent.Copy();
        var file = Path.Combine(content.Path, "plan", "a3", "en.md");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("{#m2}", "{#M2}", StringComparison.Ordinal));
        using var folder = new TemporaryFolder();
        await using var server = PortalServer.Launch(folder.Path, ("Content:Folder", content.Path));

        Assert.Equal(1, await server.WaitForExitAsync());
        Assert.Matches(@"plan/a3/en\.md:\d+: [a-z_.]+: found .*; expected ", server.Log);
        Assert.DoesNotContain("   at Portal.", server.Log, StringComparison.Ordinal);
    }

    private static async Task AssertRightAsync(PortalServer server)
    {
        foreach (var path in (string[])["en/", "zh/plan", "ja/actions/22-first-class-business-environment", "ko/terms", "ru/places"])
        {
            using var page = await server.GetAsync(path);
            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        }

        Assert.Contains("\"action\":8", await server.GetTextAsync("api/v1/search?lang=en&q=drone%20low-altitude"), StringComparison.Ordinal);
    }
}

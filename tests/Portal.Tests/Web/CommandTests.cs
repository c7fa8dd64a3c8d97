using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Portal.Tests.Storage;

namespace Portal.Tests.Web;

/// <summary>What commands say of files that they can't take, and of themselves.</summary>
public sealed class CommandTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("backup", "--help")]
    public async Task Help_ListsTheCommandsAndStartsNothing(params string[] arguments)
    {
        using var folder = new TemporaryFolder();

        var (exitCode, output) = await PortalProcess.RunAsync(folder.Path, arguments);

        Assert.Equal(0, exitCode);
        Assert.Contains("  content import [folder]", output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Theory]
    [InlineData("backup", "/nonexistent/x.zip")]
    [InlineData("content", "export", "/proc/x")]
    [InlineData("content", "diff", "--Content:Folder=/nonexistent")]
    [InlineData("search", "misses", "--Site:PathBase=plan/")]
    public async Task Command_ThatCantRun_SaysWhyInOneLine(params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        await MigrateAsync(folder);

        var (exitCode, output) = await PortalProcess.RunAsync(folder.Path, arguments);

        Assert.Equal(2, exitCode);
        var refusal = output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1];
        Assert.Contains(arguments[^1].Split('=')[^1], refusal, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("terms/glossary.yaml", 1, "content", "check")]
    [InlineData("terms/glossary.yaml", 1, "content", "import")]
    [InlineData("types/action.json", 2, "content", "diff")]
    public async Task Command_OnBrokenContent_SaysWhereWithoutAStackTrace(string file, int expected, params string[] command)
    {
        using var content = RealContent.Copy();
        content.Write(file, "- id: [\n");
        using var folder = new TemporaryFolder();

        var (exitCode, output) = await PortalProcess.RunAsync(folder.Path, [.. command, $"--Content:Folder={content.Path}"]);

        Assert.Equal(expected, exitCode);
        Assert.Matches($@"{file}:\d+: [a-z_.]+: found .*; expected ", output);
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content", "check", "a", "b")]
    [InlineData("content", "import", "a", "b")]
    [InlineData("content", "diff", "a", "b")]
    [InlineData("content", "stamp")]
    [InlineData("backup")]
    [InlineData("search", "misses", "1", "2")]
    public async Task Command_WithOtherArgumentsThanItTakes_SaysHowItIsCalled(params string[] arguments)
    {
        using var folder = new TemporaryFolder();

        var (exitCode, output) = await PortalProcess.RunAsync(folder.Path, arguments);

        Assert.Equal(2, exitCode);
        Assert.Matches($@"^{string.Join(' ', arguments.TakeWhile(a => a.Length > 1))} [\[<]\w+", output);
    }

    [Theory]
    [InlineData("backup", "x.zip")]
    [InlineData("content", "export", "x")]
    [InlineData("content", "diff")]
    [InlineData("search", "misses")]
    public async Task Command_ThatReads_LeavesAnotherVersionsDatabaseAlone(params string[] command)
    {
        using var folder = new TemporaryFolder();
        string[] arguments = [.. command.Select(a => a[0] == 'x' ? Path.Combine(folder.Path, a) : a)];

        var (exitCode, output) = await PortalProcess.RunAsync(folder.Path, arguments);

        Assert.Equal(2, exitCode);
        Assert.StartsWith("There is no site in the database yet", output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));

        await MigrateAsync(folder, "20261124050637_Initial");
        (exitCode, output) = await PortalProcess.RunAsync(folder.Path, arguments);

        Assert.Equal(2, exitCode);
        Assert.StartsWith("The database is of an earlier version (1 pending)", output, StringComparison.Ordinal);
        await using var site = TestSite.OnSqlite(Path.Combine(folder.Path, "portal.db"));
        await using var db = await site.OpenAsync();
        Assert.Single(await db.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken));
    }

    // What mends a theme, or saves what there is, must run while the theme is broken.
    [Theory]
    [InlineData("backup", "rows written")]
    [InlineData("localization extract", "Broken.pot: 1 messages")]
    public async Task Command_WhileTheThemeIsBroken_RunsAllTheSame(string command, string said)
    {
        using var folder = new TemporaryFolder();
        await MigrateAsync(folder);
        using var checkout = new TemporaryFolder();
        checkout.Write("themes/Broken/localization/ru.po", "msgid \"Actions");

        var (exitCode, output) = await RunWithABrokenThemeAsync(folder, checkout, [.. command.Split(' '), Path.Combine(folder.Path, "out")]);

        Assert.Contains(said, output, StringComparison.Ordinal);
        Assert.Equal(0, exitCode);
    }

    // A migrated database would be refused by the program that ran before.
    [Fact]
    public async Task Start_WithABrokenTheme_LeavesTheDatabaseToTheEarlierProgram()
    {
        using var folder = new TemporaryFolder();
        await using var site = TestSite.OnSqlite(Path.Combine(folder.Path, "portal.db"));
        await using var db = await site.OpenAsync();
        await db.GetService<IMigrator>().MigrateAsync(db.Database.GetMigrations().First(), TestContext.Current.CancellationToken);
        using var checkout = new TemporaryFolder();

        var (exitCode, output) = await RunWithABrokenThemeAsync(folder, checkout);

        Assert.Equal(1, exitCode);
        Assert.Contains("themes/Broken/layout.liquid:1: template.syntax", output, StringComparison.Ordinal);
        Assert.Single(await db.Database.GetAppliedMigrationsAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<(int ExitCode, string Output)> RunWithABrokenThemeAsync(TemporaryFolder folder, TemporaryFolder checkout, params string[] arguments)
    {
        checkout.Write("appsettings.json", "{}");
        checkout.Write("themes/Broken/layout.liquid", "{{ \"Actions\" | t }}{% if %}");
        var start = PortalProcess.Describe(folder.Path, [("Site:Theme", "Broken")]);
        start.WorkingDirectory = checkout.Path;
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = PortalProcess.Start(start);
        return await process.WaitAsync();
    }

    private static async Task MigrateAsync(TemporaryFolder folder, string? to = null)
    {
        await using var site = TestSite.OnSqlite(Path.Combine(folder.Path, "portal.db"));
        await using var db = await site.OpenAsync();
        await db.GetService<IMigrator>().MigrateAsync(to, TestContext.Current.CancellationToken);
    }
}

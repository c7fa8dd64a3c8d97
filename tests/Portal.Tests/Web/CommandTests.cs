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
    [InlineData("search", "misses", "--Content:Folder=/nonexistent")]
    [InlineData("search", "misses", "--Site:PathBase=plan/")]
    public async Task Command_ThatCantRun_SaysWhyInOneLine(params string[] arguments)
    {
        using var folder = new TemporaryFolder();

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
    [InlineData("types/action.json", 2, "search", "misses")]
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
}

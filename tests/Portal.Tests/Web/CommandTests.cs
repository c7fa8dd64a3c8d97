namespace Portal.Tests.Web;

/// <summary>What commands say of files that they can't take.</summary>
public sealed class CommandTests
{
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

using Portal.ContentModel;
using Portal.Contents.Files;
using Portal.Tests.Contents.Files;
using Portal.Translation.Check;
using Portal.Web.Commands;

namespace Portal.Tests.Translation;

public sealed class StampContentTests
{
    [Fact]
    public void Run_AllCultures_LeavesNothingBehindAndNothingElseChanged()
    {
        using var content = SmallContent.Create();
        var before = content.Read("plan/a1/en.md");

        StampCommand.Run(content.Path, ["all"], TextWriter.Null);

        var folder = ContentFolder.Read(content.Path);
        Assert.Equal([], folder.Problems);
        Assert.DoesNotContain(CheckContent.Run(folder.Value!), p => p.Code is "check.stamp_missing" or "check.source_changed");
        var after = content.Read("plan/a1/en.md");
        var stamps = after.IndexOf("translation:\n", StringComparison.Ordinal);
        var end = after.IndexOf("---\n", stamps, StringComparison.Ordinal);
        Assert.Equal(before, after.Remove(stamps, end - stamps));
        Assert.Equal(
            ["title", "m1", "goal"],
            after[stamps..end].Split('\n').Where(l => l.StartsWith("  ", StringComparison.Ordinal)).Select(l => l.Trim().Split(':')[0]));
    }

    [Fact]
    public void Run_SecondTime_ChangesNothing()
    {
        using var content = SmallContent.Create();
        StampCommand.Run(content.Path, ["all"], TextWriter.Null);
        using var output = new StringWriter();

        StampCommand.Run(content.Path, ["all"], output);

        Assert.Equal("0 clauses stamped in 0 files.", output.ToString().TrimEnd());
    }

    [Fact]
    public void Run_OneClauseOfOneCulture_StampsThatAlone()
    {
        using var content = SmallContent.Create();
        using var output = new StringWriter();

        Assert.Equal(0, StampCommand.Run(content.Path, ["ja", "a1.m1"], output));

        Assert.StartsWith("plan/a1/ja.md: a1.m1\n", output.ToString().ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotContain("goal: {", content.Read("plan/a1/ja.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("translation:", content.Read("plan/a1/ko.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_SourceChanged_StampsTheNextVersionAsNotYetReviewed()
    {
        using var content = SmallContent.Create();
        StampCommand.Run(content.Path, ["ru"], TextWriter.Null);
        content.Write("plan/a1/ru.md", content.Read("plan/a1/ru.md").Replace("state: translated", "state: reviewed", StringComparison.Ordinal));
        content.Write("plan/a1/zh-Hans.md", content.Read("plan/a1/zh-Hans.md").Replace("**x**, y", "**x**, w", StringComparison.Ordinal));

        StampCommand.Run(content.Path, ["ru"], TextWriter.Null);

        var stamps = ContentFolder.Read(content.Path).Value!.Items.Single(i => i.Id == "a1").Cultures[Culture.Russian]["translation"]!;
        Assert.Equal(("translated", 2), (stamps["m1"]!["state"]!.GetValue<string>(), stamps["m1"]!["version"]!.GetValue<int>()));
        Assert.Equal(("reviewed", 1), (stamps["goal"]!["state"]!.GetValue<string>(), stamps["goal"]!["version"]!.GetValue<int>()));
    }

    [Fact]
    public void Run_FileWithoutFrontMatter_GetsOne()
    {
        using var content = SmallContent.Create();
        content.Write("plan/a1/en.md", "# Hub\n\n{#m1}\nx\n\n{#goal}\nz\n");

        StampCommand.Run(content.Path, ["en", "a1.m1"], TextWriter.Null);

        Assert.Matches("^---\ntranslation:\n  m1: .*\n---\n# Hub\n", content.Read("plan/a1/en.md"));
    }

    [Fact]
    public void Run_CommentsAroundTheField_Stay()
    {
        using var content = SmallContent.Create();
        var before = content.Read("plan/a1/en.md");
        content.Write("plan/a1/en.md", before.Replace(
            "summary:", $"translation:\n  m1: {{ source: \"v1:{new string('0', 64)}\", version: 1, state: translated }}\n\n# Of the summary\n  # and more\nsummary:", StringComparison.Ordinal));

        StampCommand.Run(content.Path, ["en"], TextWriter.Null);

        Assert.Matches("\n  goal: .*\n\n# Of the summary\n  # and more\nsummary:", content.Read("plan/a1/en.md"));
        Assert.Equal([], ContentFolder.Read(content.Path).Problems);
    }

    // A process that is killed while it writes in place would leave half a file.
    [Fact]
    public void Run_WhileTheFileIsRead_LeavesTheReaderTheOldText()
    {
        using var content = SmallContent.Create();
        var before = content.Read("plan/a1/en.md");
        using var open = new FileStream(Path.Combine(content.Path, "plan/a1/en.md"), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

        StampCommand.Run(content.Path, ["en"], TextWriter.Null);

        Assert.Equal(before, new StreamReader(open).ReadToEnd());
        Assert.Contains("translation:", content.Read("plan/a1/en.md"), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(content.Path, ".*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData]
    [InlineData("zh-Hans")]
    [InlineData("fr")]
    [InlineData("en", "a1.m9")]
    public void Run_WrongArguments_IsRefusedAndChangesNothing(params string[] arguments)
    {
        using var content = SmallContent.Create();

        Assert.Equal(2, StampCommand.Run(content.Path, arguments, TextWriter.Null));

        Assert.DoesNotContain("translation:", content.Read("plan/a1/en.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_FaultyFolder_IsRefused()
    {
        using var content = SmallContent.Create();
        content.Write("plan/a1/en.md", "no title\n");
        using var output = new StringWriter();

        Assert.Equal(1, StampCommand.Run(content.Path, ["all"], output));

        Assert.Contains("plan/a1/en.md:1: clause.heading_missing", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_Command_PrintsFileAndLineAndFails()
    {
        using var content = SmallContent.Create();
        using var output = new StringWriter();

        var code = CheckCommand.Run(content.Path, output);

        Assert.Equal(1, code);
        Assert.Contains("plan/a1/en.md:7: check.stamp_missing: found no stamp for a1.m1; expected", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_RealContentByCommand_SucceedsAndSaysSo()
    {
        using var output = new StringWriter();

        Assert.Equal(0, CheckCommand.Run(RealContent.Root, output));

        Assert.EndsWith("items checked, all well.", output.ToString().TrimEnd(), StringComparison.Ordinal);
    }
}

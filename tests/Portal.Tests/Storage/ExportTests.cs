using System.Text.Json.Nodes;
using Portal.ContentModel;
using Portal.Contents.Export;
using Portal.Contents.Files;
using Portal.Contents.Publish;
using Portal.Tests.Contents.Files;

namespace Portal.Tests.Storage;

/// <summary>The site's state written back to files, and compared with them, on both databases.</summary>
public sealed class ExportTests
{
    public static TheoryData<Provider> Both => TestSite.Both;

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Export_OfTheImportedPlan_GivesBackEveryByte(Provider provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        var items = ContentFolder.Read(RealContent.Root).Value!.Items;
        await PublishingTests.ImportAsync(site, [.. items]);
        var folder = Path.Combine(site.Folder, "out", "content");

        var report = await site.Get<ExportContent>().RunAsync(folder, RealContent.Root);

        Assert.Equal([], report.Problems);
        Assert.Equal(Files(RealContent.Root), Files(folder));
        Assert.Equal(Files(folder).Count, report.Value!.Written.Count);
        Assert.All(Files(folder), file => Assert.Equal(File.ReadAllBytes(Path.Combine(RealContent.Root, file)), File.ReadAllBytes(Path.Combine(folder, file))));
        Assert.Equal(["content"], Directory.GetFileSystemEntries(Path.Combine(site.Folder, "out")).Select(Path.GetFileName));
        Assert.Empty((await site.Get<CompareContent>().RunAsync(items)).Value!);
    }

    [Fact]
    public async Task Export_WithoutThoseFilesAtHand_WritesWhatReadsTheSame()
    {
        await using var site = await TestSite.CreateAsync(Provider.Sqlite);
        var items = ContentFolder.Read(RealContent.Root).Value!.Items;
        await PublishingTests.ImportAsync(site, [.. items]);
        using var other = SmallContent.Create();
        var folder = Path.Combine(site.Folder, "content");

        Assert.True((await site.Get<ExportContent>().RunAsync(folder, other.Path)).IsSuccess);

        var read = ContentFolder.Read(folder);
        Assert.Equal([], read.Problems);
        Assert.Equal(Files(RealContent.Root), Files(folder));
        Assert.Empty((await site.Get<CompareContent>().RunAsync(read.Value!.Items)).Value!);
        Assert.True(Files(folder).Count(f => File.ReadAllText(Path.Combine(folder, f)) == File.ReadAllText(Path.Combine(RealContent.Root, f))) > 220);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Export_OverAContentFolder_WritesOnlyWhatTheSiteChanged(Provider provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        using var content = SmallContent.Create();
        await ImportAsync(site, content);
        await PublishAsync(site, new DocumentKey("a1", Culture.English), "# 枢纽\n\n{#m1}\n**x**, changed\n\n{#goal}\nz\n");
        await site.Get<WithdrawDocument>().RunAsync(new DocumentKey("a1", Culture.Korean), "editor");
        content.Write("updates/new/item.yaml", "type: update\nslug: new\ndate: 2026-01-02\n");
        content.Write("updates/new/zh-Hans.md", "# 一\n\n文\n");

        var report = await site.Get<ExportContent>().RunAsync(content.Path, RealContent.Root);

        Assert.Equal(["plan/a1/en.md"], report.Value!.Written);
        Assert.Equal(
            ["a1/ko", "new/shared", "new/zh-Hans"], report.Value.Kept.Select(k => k.ToString()).Order(StringComparer.Ordinal));
        Assert.EndsWith("**x**, changed\n\n{#goal}\nz\n", content.Read("plan/a1/en.md"), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(content.Path, ".*", SearchOption.AllDirectories));
        Assert.Equal([], ContentFolder.Read(content.Path).Problems);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Export_OfAListEntryWithAWithdrawnLanguage_KeepsThatLanguage(Provider provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        using var content = SmallContent.Create();
        await ImportAsync(site, content);
        var japanese = Entity(content).Cultures[Culture.Japanese].ToJsonString();
        await site.Get<WithdrawDocument>().RunAsync(new DocumentKey("hub-1", Culture.Japanese), "editor");
        var before = content.Read("terms/entities.yaml");

        var nothing = await site.Get<ExportContent>().RunAsync(content.Path, RealContent.Root);
        Assert.Equal([], nothing.Value!.Written);
        Assert.Equal(before, content.Read("terms/entities.yaml"));

        await PublishAsync(site, new DocumentKey("hub-1", Culture.Korean), name => name["name"] = "중추");
        var report = await site.Get<ExportContent>().RunAsync(content.Path, RealContent.Root);

        Assert.Equal(["terms/entities.yaml"], report.Value!.Written);
        Assert.Equal(new DocumentKey("hub-1", Culture.Japanese), Assert.Single(report.Value.Kept));
        Assert.Equal(japanese, Entity(content).Cultures[Culture.Japanese].ToJsonString());
        Assert.Equal("중추", Entity(content).Cultures[Culture.Korean]["name"]!.GetValue<string>());
    }

    [Fact]
    public async Task Export_OfAListWrittenByHand_KeepsItsCommentsAndItsIds()
    {
        await using var site = await TestSite.CreateAsync(Provider.Sqlite);
        using var content = SmallContent.Create();
        var list = content.Read("terms/entities.yaml");
        var names = list[list.IndexOf("  name", StringComparison.Ordinal)..];
        content.Write("terms/entities.yaml", $"{list}\n# Of the next one\n\n- kind: facility\n  \"id\" : hub-2\n{names}\n# At the end");
        await ImportAsync(site, content);
        await PublishAsync(site, new DocumentKey("hub-1", Culture.Korean), name => name["name"] = "중추");
        await PublishAsync(site, new DocumentKey("hub-2", Culture.Korean), name => name["name"] = "중추 2");

        Assert.Equal(["terms/entities.yaml"], (await site.Get<ExportContent>().RunAsync(content.Path, RealContent.Root)).Value!.Written);
        Assert.Empty((await site.Get<ExportContent>().RunAsync(content.Path, RealContent.Root)).Value!.Written);

        var written = content.Read("terms/entities.yaml");
        Assert.StartsWith("# Head\n- id: hub-1\n", written, StringComparison.Ordinal);
        Assert.Contains("\n# Of the next one\n\n- id: hub-2\n", written, StringComparison.Ordinal);
        Assert.EndsWith("\n# At the end\n", written, StringComparison.Ordinal);
        Assert.Equal([], ContentFolder.Read(content.Path).Problems);
        Assert.Equal(2, ContentFolder.Read(content.Path).Value!.Items.Count(i => i.Type == "entity"));
    }

    [Fact]
    public async Task Export_OfAListWithQuotedIdsAndNoLastNewline_ReplacesTheEntry()
    {
        await using var site = await TestSite.CreateAsync(Provider.Sqlite);
        using var content = SmallContent.Create();
        content.Write("terms/entities.yaml", content.Read("terms/entities.yaml").Replace("- id: hub-1", "- id: \"hub-1\"", StringComparison.Ordinal).TrimEnd('\n'));
        await ImportAsync(site, content);
        await PublishAsync(site, new DocumentKey("hub-1", Culture.Korean), name => name["name"] = "중추");

        await site.Get<ExportContent>().RunAsync(content.Path, RealContent.Root);

        Assert.Equal([], ContentFolder.Read(content.Path).Problems);
        Assert.Equal("중추", Entity(content).Cultures[Culture.Korean]["name"]!.GetValue<string>());
    }

    [Fact]
    public async Task Export_WithAWithdrawnLanguage_SaysWhatTheNewFolderLacks()
    {
        await using var site = await TestSite.CreateAsync(Provider.Sqlite);
        using var content = SmallContent.Create();
        await ImportAsync(site, content);
        await site.Get<WithdrawDocument>().RunAsync(new DocumentKey("a1", Culture.Korean), "editor");
        var folder = Path.Combine(site.Folder, "out");
        Directory.CreateDirectory(folder + ".unfinished");

        var report = await site.Get<ExportContent>().RunAsync(folder, content.Path);

        var lacking = Assert.Single(report.Value!.Lacking);
        Assert.Equal(("item.culture_missing", "plan/a1/ko.md"), (lacking.Code, lacking.File));
        Assert.True(Directory.Exists(folder + ".unfinished"));
        Assert.True(File.Exists(Path.Combine(folder, "plan/a1/en.md")));
    }

    [Fact]
    public async Task Compare_AfterClausesWereReordered_NamesOnlyThatText()
    {
        await using var site = await TestSite.CreateAsync(Provider.Sqlite);
        using var content = SmallContent.Create();
        content.Write("plan/a1/item.yaml", content.Read("plan/a1/item.yaml") + "  goal: [hub-1]\n");
        await ImportAsync(site, content);
        await PublishAsync(site, new DocumentKey("a1", Culture.Chinese), "# 枢纽\n\n{#goal}\n丙\n\n{#m1}\n**甲**，乙\n");

        var found = await site.Get<CompareContent>().RunAsync(ContentFolder.Read(content.Path).Value!.Items);

        Assert.Equal(["plan/a1/zh-Hans.md"], found.Value!.Select(d => d.File));
    }

    [Fact]
    public async Task Compare_WithATypeThatTheSiteLacks_IsRefused()
    {
        await using var site = await TestSite.CreateAsync(Provider.Sqlite);

        var refused = await site.Get<CompareContent>().RunAsync([PublishingTests.Page("news", "text") with { Type = "letter" }]);

        Assert.Equal("contents.unknown_type", refused.Error!.Code);
    }

    [Fact]
    public async Task Export_ToAFolderOfOtherFiles_IsRefused()
    {
        await using var site = await TestSite.CreateAsync(Provider.Sqlite);
        using var folder = new TemporaryFolder();
        folder.Write("letter.txt", "Dear");

        var refused = await site.Get<ExportContent>().RunAsync(folder.Path, RealContent.Root);

        Assert.Equal("export.folder", Assert.Single(refused.Problems).Code);
        Assert.Equal(["letter.txt"], Files(folder.Path));
    }

    [Fact]
    public async Task Export_ToABrokenContentFolder_IsRefusedAndChangesNothing()
    {
        await using var site = await TestSite.CreateAsync(Provider.Sqlite);
        using var content = SmallContent.Create();
        await ImportAsync(site, content);
        await PublishAsync(site, new DocumentKey("a1", Culture.English), "# 枢纽\n\n{#m1}\n**x**, changed\n\n{#goal}\nz\n");
        var before = content.Read("plan/a1/en.md");
        content.Write("plan/a1/item.yaml", "type: action\nnumber: one\n");

        var refused = await site.Get<ExportContent>().RunAsync(content.Path, RealContent.Root);

        Assert.Contains(refused.Problems, p => p is { File: "plan/a1/item.yaml", Line: 2 });
        Assert.Equal(before, content.Read("plan/a1/en.md"));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Compare_ChangedDocuments_NamesClausesAndFields(Provider provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        using var content = SmallContent.Create();
        await ImportAsync(site, content);
        await PublishAsync(site, new DocumentKey("a1", Culture.English), "# 枢纽\n\n{#m1}\n**x**, changed\n\n{#goal}\nz\n");
        await PublishAsync(site, DocumentKey.Shared("preamble"), shared => shared["order"] = 99);
        await PublishAsync(site, new DocumentKey("hub-1", Culture.Japanese), name => name["name"] = "中枢");
        await site.Get<WithdrawDocument>().RunAsync(new DocumentKey("s1", Culture.Russian), "editor");
        await PublishingTests.ImportAsync(site, PublishingTests.Page("news", "text"));

        var found = await site.Get<CompareContent>().RunAsync(ContentFolder.Read(content.Path).Value!.Items);

        Assert.Equal(
            [
                "OnlyOnSite pages/news/item.yaml ", "OnlyOnSite pages/news/zh-Hans.md ", "Changed plan/a1/en.md a1.m1", "Changed plan/preamble/item.yaml order",
                "OnlyInFiles plan/s1/ru.md ", "Changed terms/entities.yaml#hub-1 name (ja)",
            ],
            found.Value!.Select(d => $"{d.Kind} {d.File} {string.Join(", ", d.Parts)}"));
        Assert.Equal("@@ -4,7 +4,7 @@\n # 枢纽\n \n {#m1}\n-**x**, y\n+**x**, changed\n \n {#goal}\n z\n", found.Value![2].Text);
        Assert.Equal("@@ -1,4 +1,4 @@\n type: part\n-order: 20\n+order: 99\n slug: preamble\n heading: editorial\n", found.Value![3].Text);
    }

    private static FileItem Entity(TemporaryFolder content) => ContentFolder.Read(content.Path).Value!.Items.Single(i => i.Id == "hub-1");

    private static List<string> Files(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f)).Order(StringComparer.Ordinal)];

    private static async Task ImportAsync(TestSite site, TemporaryFolder content) =>
        await PublishingTests.ImportAsync(site, [.. ContentFolder.Read(content.Path).Value!.Items]);

    private static Task PublishAsync(TestSite site, DocumentKey key, string body) => PublishAsync(site, key, document => document["body"] = body);

    private static async Task PublishAsync(TestSite site, DocumentKey key, Action<JsonObject> change)
    {
        var before = (await PublishingTests.ReadAsync(site, key))!;
        var content = before.Content.DeepClone().AsObject();
        change(content);
        Assert.True((await site.Get<SaveDraft>().RunAsync(key, content, before.Version, "editor")).IsSuccess);
        Assert.True((await site.Get<PublishItem>().RunAsync(key.ItemId, key.Culture is { } culture ? [culture] : [], key.Culture is null, "editor")).IsSuccess);
    }
}

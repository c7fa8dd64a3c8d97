using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Portal.Autoroute;
using Portal.ContentModel;
using Portal.ContentModel.Json;
using Portal.Contents.Files;
using Portal.Contents.Import;
using Portal.Contents.Publish;
using Portal.Contents.Published;
using Portal.Contents.Storage;
using Portal.Platform.Feed;
using Portal.Platform.Storage;

namespace Portal.Tests.Storage;

/// <summary>Drafts, publishing, import and the change feed, the same on SQLite and on PostgreSQL.</summary>
public sealed class PublishingTests
{
    private const string Editor = "editor";

    public static TheoryData<Provider> Both => TestSite.Both;

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Save_FromAnOldVersion_IsAConflictAndKeepsBoth(Provider provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await ImportAsync(site, Page("news", "first"));
        var key = new DocumentKey("news", Culture.Chinese);
        var save = site.Get<SaveDraft>();

        Assert.Equal(2, (await save.RunAsync(key, Body("second"), 1, Editor)).Value);
        var late = await save.RunAsync(key, Body("third"), 1, Editor);

        Assert.Equal("contents.conflict", late.Error!.Code);
        Assert.Equal(2, (await save.RunAsync(key, Body("second"), 2, Editor)).Value);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Save_SourceText_GivesNewBlocksIdsThatNoVersionHad(Provider provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await ImportAsync(site, Page("news", "text"));
        var key = new DocumentKey("news", Culture.Chinese);
        var save = site.Get<SaveDraft>();
        await save.RunAsync(key, new JsonObject { ["body"] = "# T\n\n{#m7}\nold\n\nnew\n" }, 1, Editor);
        await save.RunAsync(key, new JsonObject { ["body"] = "# T\n\nnewest\n" }, 2, Editor);

        await site.Get<PublishItem>().RunAsync("news", [Culture.Chinese], withShared: false, Editor);

        var body = (await ReadAsync(site, key))!.Value("body");
        Assert.DoesNotContain("{#m1}", body, StringComparison.Ordinal);
        Assert.DoesNotContain("{#m7}", body, StringComparison.Ordinal);
        Assert.Matches(@"\{#m\d+\}\nnewest", body!);
    }

    [Theory]
    [InlineData("en", "# T\n\n{#m1}\na\n\n{#m9}\nb\n")]
    [InlineData("zh-Hans", null)]
    public async Task Save_WhatFilesMayNotHave_IsRefused(string culture, string? body)
    {
        await using var site = await TestSite.CreateAsync(Provider.Sqlite);
        await ImportAsync(site, Page("news", "text"));
        var key = new DocumentKey("news", Culture.FromName(culture));

        var saved = await site.Get<SaveDraft>().RunAsync(key, body is null ? [] : new JsonObject { ["body"] = body }, culture == "en" ? 0 : 1, Editor);

        Assert.Equal("contents.unsound", saved.Error!.Code);
    }

    [Fact]
    public async Task Save_TextWithAFault_IsRefusedAndKeepsWhatThereWas()
    {
        await using var site = await TestSite.CreateAsync(Provider.Sqlite);
        await ImportAsync(site, Page("news", "text"));

        var saved = await site.Get<SaveDraft>().RunAsync(
            new DocumentKey("news", Culture.Chinese), new JsonObject { ["body"] = "# T\n\n{#m1}\na\n\n{#m1}\nb\n" }, 1, Editor);

        Assert.Equal("contents.unsound", saved.Error!.Code);
        Assert.Contains(6, saved.Error.Arguments);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Save_LinesOfAForm_AreThoseOfAFile(Provider provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await ImportAsync(site, Page("news", "text"));
        var key = new DocumentKey("news", Culture.Chinese);

        await site.Get<SaveDraft>().RunAsync(key, new JsonObject { ["body"] = "# T\r\n\r\nnew\r\n\r\n{#m2}\r\nold\r\n" }, 1, Editor);
        await site.Get<PublishItem>().RunAsync("news", [Culture.Chinese], withShared: false, Editor);

        Assert.Equal("# T\n\n{#m3}\nnew\n\n{#m2}\nold\n", (await ReadAsync(site, key))!.Value("body"));
    }

    [Theory]
    [InlineData("a\tb")]
    [InlineData("a\uFFFDb")]
    [InlineData("a\u0007b")]
    public async Task Save_ACharacterThatFilesMayNotHave_IsRefused(string text)
    {
        await using var site = await TestSite.CreateAsync(Provider.Sqlite);
        await ImportAsync(site, Page("news", "text"));

        var saved = await site.Get<SaveDraft>().RunAsync(new DocumentKey("news", Culture.Chinese), Body(text), 1, Editor);

        Assert.Equal("contents.unsound", saved.Error!.Code);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Withdraw_WhatTheSiteCannotDoWithout_IsRefused(Provider provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await ImportAsync(site, Page("about", "text") with { Cultures = new[] { Culture.Chinese, Culture.English }.ToDictionary(c => c, _ => Body("text")) });
        var withdraw = site.Get<WithdrawDocument>();

        Assert.Equal("contents.required", (await withdraw.RunAsync(DocumentKey.Shared("about"), Editor)).Error!.Code);
        Assert.Equal("contents.required", (await withdraw.RunAsync(new DocumentKey("about", Culture.Chinese), Editor)).Error!.Code);
        Assert.True((await withdraw.RunAsync(new DocumentKey("about", Culture.English), Editor)).IsSuccess);
        Assert.NotNull(await ReadAsync(site, new DocumentKey("about", Culture.Chinese)));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Publish_Draft_ChangesWhatReadersSeeAndOnlyThen(Provider provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await ImportAsync(site, Page("news", "first"));
        var key = new DocumentKey("news", Culture.Chinese);
        await site.Get<SaveDraft>().RunAsync(key, Body("second"), 1, Editor);
        Assert.Contains("first", (await ReadAsync(site, key))!.Value("body"), StringComparison.Ordinal);

        var published = await site.Get<PublishItem>().RunAsync("news", [Culture.Chinese], withShared: false, Editor);

        Assert.Equal(1, published.Value);
        Assert.Contains("second", (await ReadAsync(site, key))!.Value("body"), StringComparison.Ordinal);
        Assert.Equal("contents.nothing_to_publish", (await site.Get<PublishItem>().RunAsync("news", [Culture.Chinese], false, Editor)).Error!.Code);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Withdraw_ThenRestore_TakesOffAndBringsBack(Provider provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await ImportAsync(site, Page("news", "first"));
        var key = new DocumentKey("news", Culture.Chinese);

        Assert.Equal(1, (await site.Get<WithdrawDocument>().RunAsync(key, Editor)).Value);
        Assert.Null(await ReadAsync(site, key));
        Assert.Equal("contents.not_published", (await site.Get<WithdrawDocument>().RunAsync(key, Editor)).Error!.Code);
        Assert.Equal(2, (await site.Get<RestoreVersion>().RunAsync(key, 1, Editor)).Value);
        await site.Get<PublishItem>().RunAsync("news", [Culture.Chinese], false, Editor);
        Assert.Contains("first", (await ReadAsync(site, key))!.Value("body"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Publish_NewSlug_KeepsTheOldPathAsRedirect(Provider provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await ImportAsync(site, Page("news", "text"));
        await site.Get<SaveDraft>().RunAsync(DocumentKey.Shared("news"), new JsonObject { ["slug"] = "other", ["order"] = 1 }, 1, Editor);
        await site.Get<PublishItem>().RunAsync("news", [], withShared: true, Editor);

        var routes = site.Get<RouteTable>();
        await routes.RebuildAsync(0, CancellationToken.None);
        Assert.Equal(new RouteMatch("news", "other"), routes.Find("news"));
        Assert.Equal(new RouteMatch("news", "other"), routes.Find("other"));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Import_OfATakenPath_KeepsNothingOfTheImport(Provider provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        var refused = await site.Get<ImportContent>().RunAsync([Page("one", "1", "same"), Page("two", "2", "same")]);

        Assert.Equal("autoroute.path_taken", refused.Error!.Code);
        await using var db = await site.OpenAsync();
        Assert.False(await db.Set<ItemRow>().AnyAsync());
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Import_Again_UpdatesWhatTheSiteLeftAloneAndKeepsTheRest(Provider provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await ImportAsync(site, Page("left", "old"), Page("edited", "old"), Page("same", "old"));
        await site.Get<SaveDraft>().RunAsync(new DocumentKey("edited", Culture.Chinese), Body("by hand"), 1, Editor);

        var report = await ImportAsync(site, Page("left", "new"), Page("edited", "new"), Page("same", "old"));

        Assert.Equal(new DocumentKey("left", Culture.Chinese), Assert.Single(report.Updated));
        Assert.Equal(new DocumentKey("edited", Culture.Chinese), Assert.Single(report.Kept));
        Assert.Equal(4, report.Unchanged);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Import_OfATextBesideASharedDraft_LeavesTheDraftsPathAlone(Provider provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await ImportAsync(site, Page("news", "old"));
        await site.Get<SaveDraft>().RunAsync(DocumentKey.Shared("news"), new JsonObject { ["slug"] = "other", ["order"] = 1 }, 1, Editor);

        var report = await ImportAsync(site, Page("news", "new"));

        Assert.Equal(new DocumentKey("news", Culture.Chinese), Assert.Single(report.Updated));
        var routes = site.Get<RouteTable>();
        await routes.RebuildAsync(0, CancellationToken.None);
        Assert.Equal(new RouteMatch("news", "news"), routes.Find("news"));
        Assert.Null(routes.Find("other"));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Import_OfAWithdrawnDocument_KeepsItOffTheSite(Provider provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        var key = new DocumentKey("news", Culture.Chinese);
        await ImportAsync(site, Page("news", "old"));
        await site.Get<WithdrawDocument>().RunAsync(key, Editor);

        var report = await ImportAsync(site, Page("news", "new"));

        Assert.Equal(key, Assert.Single(report.Kept));
        Assert.Null(await ReadAsync(site, key));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Import_OfAnItemWhoseSharedDocumentIsWithdrawn_KeepsAllOfIt(Provider provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await ImportAsync(site, Page("news", "old"));
        await site.Get<WithdrawDocument>().RunAsync(DocumentKey.Shared("news"), Editor);

        var report = await ImportAsync(site, Page("news", "new"));

        Assert.Equal([DocumentKey.Shared("news"), new DocumentKey("news", Culture.Chinese)], report.Kept);
        Assert.Contains("old", (await ReadAsync(site, new DocumentKey("news", Culture.Chinese)))!.Value("body"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Feed_UnderConcurrentWriters_HasNoGapAndIsReadInOrder(Provider provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await ImportAsync(site, [.. Enumerable.Range(0, 8).Select(i => Page($"p{i}", "0"))]);
        var save = site.Get<SaveDraft>();
        var publish = site.Get<PublishItem>();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(async () =>
        {
            for (var version = 1; version <= 5; version++)
            {
                await save.RunAsync(new DocumentKey($"p{i}", Culture.Chinese), Body($"{version}"), version, Editor);
                Assert.True((await publish.RunAsync($"p{i}", [Culture.Chinese], false, Editor)).IsSuccess);
            }
        })));

        var entries = await site.Get<ChangeFeed>().ListAfterAsync(0, 1000);
        Assert.Equal(Enumerable.Range(1, 16 + 40).Select(n => (long)n), entries.Select(e => e.Seq));
        Assert.All(Enumerable.Range(0, 8), i => Assert.Contains("5", site.Get<PublishedContent>().OpenAsync().Result.Find($"p{i}", Culture.Chinese)!.Value("body"), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Content_OfAVersion_IsKeptByteForByte(Provider provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await ImportAsync(site, Page("news", "带“引号”、\\反斜杠 и ё\n第二行"));
        await using var db = await site.OpenAsync();

        var stored = await db.Set<VersionRow>().Where(v => v.CultureName == "zh-Hans").Select(v => v.Content).SingleAsync();

        Assert.Equal(CanonicalJson.Write(Body("带“引号”、\\反斜杠 и ё\n第二行")), stored);
    }

    internal static async Task<ImportReport> ImportAsync(TestSite site, params FileItem[] items)
    {
        var report = await site.Get<ImportContent>().RunAsync(items);
        Assert.True(report.IsSuccess, report.Error?.ToString());
        return report.Value;
    }

    internal static FileItem Page(string id, string body, string? slug = null) => new(
        id, "page", new JsonObject { ["slug"] = slug ?? id, ["order"] = 1 },
        new Dictionary<Culture, JsonObject> { [Culture.Chinese] = Body(body) }, $"pages/{id}/item.yaml");

    internal static JsonObject Body(string text) => new() { ["body"] = $"# Title\n\n{text}\n" };

    internal static async Task<PublishedDocument?> ReadAsync(TestSite site, DocumentKey key) =>
        (await site.Get<PublishedContent>().OpenAsync()).Find(key);
}

using Microsoft.EntityFrameworkCore;
using Portal.ContentModel;
using Portal.Contents.Files;
using Portal.Contents.Publish;
using Portal.Contents.Recipes;
using Portal.Contents.Storage;
using Portal.Contents.Types;
using Portal.Platform.Feed;
using Portal.Tests.Contents.Files;
using static Portal.Tests.Contents.Recipes.RecipeFile;

namespace Portal.Tests.Storage;

/// <summary>Recipes run on both databases: wholly or not at all.</summary>
public sealed class RecipeTests
{
    public static TheoryData<Provider> Both => TestSite.Both;

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Run_ContentInFiveCultures_PublishesAPage(Provider provider)
    {
        await using var site = await TestSite.CreateAsync(provider);

        var report = await RunAsync(site, Content([.. Culture.All.Select(c => Page("4set", c.Name, title: "\\u65b0 " + c.Name))]));

        Assert.Equal([], report.Problems);
        Assert.Equal(6, report.Value!.Published.Count);
        var korean = await PublishingTests.ReadAsync(site, new DocumentKey("i4set", Culture.Korean));
        Assert.Equal("# 新 ko\n\nText.\n", korean!.Value("body"));
        var routes = site.Get<Autoroute.RouteTable>();
        await routes.RebuildAsync(0, CancellationToken.None);
        Assert.Equal("i4set", routes.Find("news")!.ItemId);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Run_Twice_MakesNoNewVersion(Provider provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await RunAsync(site, Content(Pages("one")));

        var again = await RunAsync(site, Content(Pages("one")));

        Assert.Equal((0, 0, 6), (again.Value!.Published.Count, again.Value.Drafts.Count, again.Value.Unchanged));
        Assert.Equal(6, await site.Get<ChangeFeed>().PositionAsync());
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Run_OneLanguageOfAnItem_KeepsWhatItDoesNotName(Provider provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await PublishingTests.ImportAsync(site, PublishingTests.Page("news", "text"));

        var report = await RunAsync(site, Content(Draft("news", "en")));

        Assert.Equal([], report.Problems);
        Assert.Equal(new DocumentKey("news", Culture.English), Assert.Single(report.Value!.Drafts));
        Assert.Null(await PublishingTests.ReadAsync(site, new DocumentKey("news", Culture.English)));
        Assert.Equal(1, (await PublishingTests.ReadAsync(site, DocumentKey.Shared("news")))!.Number("order"));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Run_AFailingStepInTheMiddle_AppliesNothing(Provider provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await PublishingTests.ImportAsync(site, PublishingTests.Page("news", "text"));

        var report = await RunAsync(
            site, Content(Pages("good", "good")), Content(Pages("bad", "news")), Content(Pages("late", "late")));

        var problem = Assert.Single(report.Problems);
        Assert.Equal(("item.path_taken", 11), (problem.Code, problem.Line));
        Assert.Contains("news on the site", problem.Expected, StringComparison.Ordinal);
        await AssertOnlyNewsAsync(site);
    }

    // Only the guard can see this one: the path belongs to an item that has moved away from it.
    [Theory]
    [MemberData(nameof(Both))]
    public async Task Run_APathThatRedirectsElsewhere_AppliesNothing(Provider provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await PublishingTests.ImportAsync(site, PublishingTests.Page("news", "text", "before"));
        await PublishingTests.ImportAsync(site, PublishingTests.Page("news", "text", "now"));

        var report = await RunAsync(site, Content(Pages("good", "good")), Content(Pages("bad", "before")));

        var problem = Assert.Single(report.Problems);
        Assert.Equal(("autoroute.path_taken", 11), (problem.Code, problem.Line));
        Assert.Contains("“before” of “bad” already belongs to “news”", problem.Found, StringComparison.Ordinal);
        await AssertOnlyNewsAsync(site);
    }

    [Theory]
    [InlineData("en", "Text.", "item.culture_missing")]
    [InlineData("zh-Hans", "{#M1}\\nText.", "clause.id_malformed")]
    public async Task Run_ContentThatFilesMayNotHave_IsRefused(string culture, string markdown, string code)
    {
        await using var site = await TestSite.CreateAsync(Provider.Sqlite);

        var report = await RunAsync(site, Content(Draft("one", culture, markdown)));

        var problem = Assert.Single(report.Problems);
        Assert.Equal((code, 4), (problem.Code, problem.Line));
    }

    [Fact]
    public async Task Run_PublishedWithoutALanguageThatItsTypeDemands_IsRefused()
    {
        await using var site = await TestSite.CreateAsync(Provider.Sqlite);

        var report = await RunAsync(site, Content(Page("one", "zh-Hans"), Draft("one", "en")));

        Assert.Equal(
            ["one without ja", "one without ko", "one without ru"],
            report.Problems.Where(p => p is { Code: "item.culture_missing", Line: 4 }).Select(p => p.Found));
        Assert.Equal([], (await RunAsync(site, Content(Pages("one")))).Problems);
        Assert.Equal([], (await RunAsync(site, Content(Page("one", "ru", markdown: "News.\\n")))).Problems);
    }

    [Fact]
    public async Task Run_AClauseThatTheSourceLacks_IsRefused()
    {
        await using var site = await TestSite.CreateAsync(Provider.Sqlite);

        var problem = Assert.Single((await RunAsync(site, Content(Draft("one", "zh-Hans"), Draft("one", "en", "{#m9}\\nText.")))).Problems, p => p.Code == "clause.extra");

        Assert.Equal((5, "one.m9"), (problem.Line, problem.Found));
    }

    [Fact]
    public async Task Run_AGuidesGroupWithoutAHeading_IsRefused()
    {
        await using var site = await TestSite.CreateAsync(Provider.Sqlite);
        using var content = SmallContent.Create();
        await PublishingTests.ImportAsync(site, [.. ContentFolder.Read(content.Path).Value!.Items]);
        var guide = Page("for-investors", "ja", "for/investors", "Guide").Replace(
            "\"Owner\"", "\n\"Guide\": { \"Groups\": { \"Value\": { \"one\": \"一\", \"three\": \"三\" } } }, \"Owner\"", StringComparison.Ordinal);

        var report = await RunAsync(site, Content(guide));

        Assert.Equal([("groups.missing", 5, "no two"), ("groups.unknown", 5, "three")], report.Problems.Select(p => (p.Code, p.Line, p.Found)));
    }

    [Fact]
    public async Task Run_AClauseThatNoItemHas_IsRefused()
    {
        await using var site = await TestSite.CreateAsync(Provider.Sqlite);
        var page = Draft("one", "zh-Hans").Replace(
            "\"Owner\"",
            "\n\"Page\": { \"Exceptions\": { \"Value\": [ { \"clause\": \"m9\", \"check\": \"han\", \"value\": \"x\", \"reason\": \"y\" } ] } }, \"Owner\"",
            StringComparison.Ordinal);

        var problem = Assert.Single((await RunAsync(site, Content(page))).Problems);

        Assert.Equal(("reference.unknown", 5, "m9"), (problem.Code, problem.Line, problem.Found));
    }

    [Fact]
    public async Task Run_OverAnUnpublishedDraft_IsRefused()
    {
        await using var site = await TestSite.CreateAsync(Provider.Sqlite);
        await PublishingTests.ImportAsync(site, PublishingTests.Page("news", "text"));
        await site.Get<SaveDraft>().RunAsync(new DocumentKey("news", Culture.Chinese), PublishingTests.Body("by hand"), 1, "editor");

        var problem = Assert.Single((await RunAsync(site, Content(Pages("news")))).Problems);

        Assert.Equal("contents.draft_in_the_way", problem.Code);
    }

    [Fact]
    public async Task Run_OverADraftThatWasNeverPublished_IsRefusedAndKeepsIt()
    {
        await using var site = await TestSite.CreateAsync(Provider.Sqlite);
        await PublishingTests.ImportAsync(site, PublishingTests.Page("news", "text"));
        await site.Get<SaveDraft>().RunAsync(new DocumentKey("news", Culture.English), PublishingTests.Body("by hand"), 0, "editor");

        var problem = Assert.Single((await RunAsync(site, Content(Pages("news")))).Problems);

        Assert.Equal("contents.draft_in_the_way", problem.Code);
        Assert.Null(await PublishingTests.ReadAsync(site, new DocumentKey("news", Culture.English)));
    }

    [Fact]
    public async Task Run_OverAWithdrawnDocument_IsRefused()
    {
        await using var site = await TestSite.CreateAsync(Provider.Sqlite);
        await PublishingTests.ImportAsync(site, PublishingTests.Page("news", "text"));
        await site.Get<WithdrawDocument>().RunAsync(new DocumentKey("news", Culture.Chinese), "editor");

        var problem = Assert.Single((await RunAsync(site, Content(Pages("news")))).Problems);

        Assert.Equal("contents.draft_in_the_way", problem.Code);
    }

    [Fact]
    public async Task Run_AFieldWithoutAName_IsRefusedByLine()
    {
        await using var site = await TestSite.CreateAsync(Provider.Sqlite);
        var page = Page("one", "zh-Hans").Replace("\"Owner\"", "\n\"Page\": { \"\": { \"Text\": \"x\" } }, \"Owner\"", StringComparison.Ordinal);

        var problem = Assert.Single((await RunAsync(site, Content(page))).Problems);

        Assert.Equal(("recipe.field", 5), (problem.Code, problem.Line));
    }

    private static async Task AssertOnlyNewsAsync(TestSite site)
    {
        await using var db = await site.OpenAsync();
        Assert.Equal("news", await db.Set<ItemRow>().Select(i => i.Id).SingleAsync());
        Assert.False(await db.Set<VersionRow>().AnyAsync(v => v.Author == "recipe"));
    }

    private static async Task<Parsed<RecipeReport>> RunAsync(TestSite site, params string[] steps)
    {
        var file = Path.Combine(site.Folder, "x.recipe.json");
        await File.WriteAllTextAsync(file, Of(steps));
        var recipe = Recipe.Read(file, site.Get<ContentTypes>().All);
        return recipe.IsSuccess ? await site.Get<RunRecipe>().RunAsync(recipe.Value) : Parsed.Refused<RecipeReport>(recipe.Problems);
    }
}

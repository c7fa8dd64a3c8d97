using Microsoft.EntityFrameworkCore;
using Portal.ContentModel;
using Portal.Contents.Publish;
using Portal.Contents.Schedule;
using Portal.Contents.Storage;
using Portal.Contents.WorkingCopies;

namespace Portal.Tests.Storage;

/// <summary>Schedules and working copies, the same on both databases.</summary>
public sealed class ScheduleTests
{
    private const string Editor = "editor";
    private static readonly DocumentKey News = new("news", Culture.Chinese);

    public static TheoryData<Provider> Both => TestSite.Both;

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Schedule_WhenItsTimeComes_PublishesThatVersionAndKeepsANewerDraft(Provider provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await PublishingTests.ImportAsync(site, PublishingTests.Page("news", "first"));
        await site.Get<SaveDraft>().RunAsync(News, PublishingTests.Body("second"), 1, Editor);
        var at = site.Time.Now.AddHours(1);
        Assert.Null(await site.Get<SchedulePublication>().RunAsync(News, 2, at, Editor));
        await site.Get<SaveDraft>().RunAsync(News, PublishingTests.Body("third"), 2, Editor);

        Assert.Equal(0, await site.Get<PublishDue>().RunAsync());
        site.Time.Now = at;
        Assert.Equal(1, await site.Get<PublishDue>().RunAsync());
        Assert.Equal(0, await site.Get<PublishDue>().RunAsync());

        Assert.Contains("second", (await PublishingTests.ReadAsync(site, News))!.Value("body"), StringComparison.Ordinal);
        await using var db = await site.OpenAsync();
        var document = await db.Set<DocumentRow>().SingleAsync(d => d.ItemId == "news" && d.CultureName == News.CultureName);
        Assert.Equal((2, 3, 3), (document.Published, document.Draft, document.Latest));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Schedule_DueOnTwoNodes_IsPublishedOnce(Provider provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await PublishingTests.ImportAsync(site, PublishingTests.Page("news", "first"));
        await site.Get<SaveDraft>().RunAsync(News, PublishingTests.Body("second"), 1, Editor);
        await site.Get<SchedulePublication>().RunAsync(News, 2, site.Time.Now.AddHours(1), Editor);
        site.Time.Now = site.Time.Now.AddHours(2);

        var published = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => site.Get<PublishDue>().RunAsync()));

        Assert.Equal(1, published.Sum());
        await using var db = await site.OpenAsync();
        Assert.Equal(1, await db.Set<AuditRow>().CountAsync(a => a.Event == "DocumentPublished" && a.Version == 2));
        Assert.False(await db.Set<AuditRow>().AnyAsync(a => a.Event == "ScheduleRefused"));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Schedule_Cancelled_PublishesNothing(Provider provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await PublishingTests.ImportAsync(site, PublishingTests.Page("news", "first"));
        await site.Get<SaveDraft>().RunAsync(News, PublishingTests.Body("second"), 1, Editor);
        await site.Get<SchedulePublication>().RunAsync(News, 2, site.Time.Now.AddHours(1), Editor);

        Assert.Null(await site.Get<CancelSchedule>().RunAsync(News, Editor));
        Assert.Equal("contents.not_scheduled", (await site.Get<CancelSchedule>().RunAsync(News, Editor))!.Code);
        site.Time.Now = site.Time.Now.AddHours(2);

        Assert.Equal(0, await site.Get<PublishDue>().RunAsync());
    }

    [Fact]
    public async Task Schedule_OfWhatIsNotThereOrForThePast_IsRefused()
    {
        await using var site = await TestSite.CreateAsync(Provider.Sqlite);
        await PublishingTests.ImportAsync(site, PublishingTests.Page("news", "first"));
        var schedule = site.Get<SchedulePublication>();

        Assert.Equal("contents.version_not_found", (await schedule.RunAsync(News, 2, site.Time.Now.AddHours(1), Editor))!.Code);
        Assert.Equal("contents.schedule_past", (await schedule.RunAsync(News, 1, site.Time.Now, Editor))!.Code);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Schedule_OfAnOlderVersionThanIsPublic_LeavesTheSiteAloneAndSaysSo(Provider provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await PublishingTests.ImportAsync(site, PublishingTests.Page("news", "first"));
        await site.Get<SaveDraft>().RunAsync(News, PublishingTests.Body("second"), 1, Editor);
        await site.Get<SchedulePublication>().RunAsync(News, 2, site.Time.Now.AddHours(1), Editor);
        await site.Get<SaveDraft>().RunAsync(News, PublishingTests.Body("third"), 2, Editor);
        await site.Get<PublishItem>().RunAsync("news", [Culture.Chinese], withShared: false, Editor);
        site.Time.Now = site.Time.Now.AddHours(2);

        Assert.Equal(0, await site.Get<PublishDue>().RunAsync());

        Assert.Contains("third", (await PublishingTests.ReadAsync(site, News))!.Value("body"), StringComparison.Ordinal);
        await using var db = await site.OpenAsync();
        Assert.False(await db.Set<ScheduleRow>().AnyAsync());
        Assert.True(await db.Set<AuditRow>().AnyAsync(a => a.Event == "ScheduleRefused" && a.Version == 2));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task WorkingCopy_IsOverwrittenIsItsAuthorsAndGoesWithTheSave(Provider provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await PublishingTests.ImportAsync(site, PublishingTests.Page("news", "first"));
        var save = site.Get<SaveWorkingCopy>();
        var find = site.Get<FindWorkingCopy>();
        Assert.Null(await save.RunAsync(News, PublishingTests.Body("a"), 1, Editor));
        Assert.Null(await save.RunAsync(News, PublishingTests.Body("ab"), 1, Editor));
        Assert.Null(await save.RunAsync(News, PublishingTests.Body("other"), 1, "another"));

        Assert.Contains("ab", (await find.RunAsync(News, Editor))!.Content["body"]!.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, (await site.Get<SaveDraft>().RunAsync(News, PublishingTests.Body("ab"), 1, Editor)).Value);

        Assert.Null(await find.RunAsync(News, Editor));
        Assert.True(await site.Get<DiscardWorkingCopy>().RunAsync(News, "another"));
        Assert.False(await site.Get<DiscardWorkingCopy>().RunAsync(News, "another"));
        Assert.Equal("contents.item_not_found", (await save.RunAsync(new DocumentKey("none", null), [], 0, Editor))!.Code);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Portal.ContentModel;
using Portal.Platform.Storage;
using Portal.Search.Answers;
using Portal.Search.Misses;

namespace Portal.Tests.Storage;

/// <summary>Searches that found nothing, counted on both databases.</summary>
public sealed class SaveMissesTests
{
    public static TheoryData<Provider> Both => TestSite.Both;

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Save_OnOneDay_AddsUpByLanguageAndWords(Provider provider)
    {
        await using var site = await TestSite.CreateAsync(provider);

        await SaveAsync(site, (Culture.English, "ferry"), (Culture.Korean, "ferry"), (Culture.English, "ferry"));
        await SaveAsync(site, (Culture.English, "ferry"));

        var listed = await List(site).RunAsync(1, TestContext.Current.CancellationToken);
        Assert.Equal([new SearchMiss("en", "ferry", 3), new SearchMiss("ko", "ferry", 1)], listed);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Save_MoreNonsenseThanADayMayHave_CountsOnWhatIsKnown(Provider provider)
    {
        await using var site = await TestSite.CreateAsync(provider);

        await SaveAsync(site, [.. Enumerable.Range(0, SaveMisses.MostADay + 5).Select(n => (Culture.English, $"q{n}"))]);
        await SaveAsync(site, (Culture.English, "q7"), (Culture.English, "late"));

        var listed = await List(site).RunAsync(1, TestContext.Current.CancellationToken);
        Assert.Equal(SaveMisses.MostADay, listed.Count);
        Assert.Equal(new SearchMiss("en", "q7", 2), listed[0]);
        site.Time.Now = site.Time.Now.AddDays(1);
        await SaveAsync(site, (Culture.English, "late"));
        Assert.Equal("late", Assert.Single(await List(site).RunAsync(1, TestContext.Current.CancellationToken)).Query);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Save_AfterTheLongestTimeThatIsListed_ForgetsTheOldest(Provider provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await SaveAsync(site, (Culture.English, "oldest"));
        site.Time.Now = site.Time.Now.AddDays(1);
        await SaveAsync(site, (Culture.English, "older"));

        site.Time.Now = site.Time.Now.AddDays(ListMisses.MostDays - 1);
        await SaveAsync(site); // also when nobody searched in vain

        var listed = await List(site).RunAsync(ListMisses.MostDays, TestContext.Current.CancellationToken);
        await using var db = await site.OpenAsync();
        Assert.Equal(["older"], listed.Select(miss => miss.Query));
        Assert.Equal(listed.Count, await db.Set<SearchMissRow>().CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Stop_WithSearchesThatWaitForTheNextTransaction_SavesThem()
    {
        await using var site = await TestSite.CreateAsync(Provider.Sqlite);
        using var count = new CountMisses(new SaveMisses(site.Get<WriteSessions>(), site.Time), NullLogger<CountMisses>.Instance);
        await count.StartAsync(TestContext.Current.CancellationToken);

        count.Count(new Question("ferry", Culture.English));
        await count.StopAsync(TestContext.Current.CancellationToken);

        Assert.Equal([new SearchMiss("en", "ferry", 1)], await List(site).RunAsync(1, TestContext.Current.CancellationToken));
    }

    private static ListMisses List(TestSite site) => new(site.Get<IDbContextFactory<PortalDbContext>>(), site.Time);

    private static Task SaveAsync(TestSite site, params (Culture, string)[] misses) =>
        new SaveMisses(site.Get<WriteSessions>(), site.Time).RunAsync(misses, TestContext.Current.CancellationToken);
}

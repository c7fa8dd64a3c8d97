using System.Text.RegularExpressions;

namespace Portal.Tests.Web;

/// <summary>Which actions an action's page names as related, and why.</summary>
public sealed partial class RelatedActionTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    // What these two speak of, no other action does.
    private static readonly int[] Alone = [11, 12];

    [Theory]
    [InlineData("zh", "人工智能")]
    [InlineData("en", "artificial intelligence")]
    [InlineData("ru", "искусственный интеллект")]
    public async Task Action_SharingATermWithFewOthers_NamesThemInTheReadersLanguage(string segment, string term)
    {
        var related = await RelatedAsync(site.Server, segment, 3);

        Assert.Equal([(9, term), (16, term)], related);
    }

    [Fact]
    public async Task Action_SharingAnEntity_NamesThatActionFirst()
    {
        var related = await RelatedAsync(site.Server, "en", 7);

        Assert.Equal((10, "industrial foundation reengineering project"), related[0]);
        Assert.Contains((22, "intellectual property"), related);
    }

    [Fact]
    public async Task Actions_ThatShareSomething_AreRelatedBothWays()
    {
        var all = new Dictionary<int, List<(int Number, string Why)>>();
        for (var number = 1; number <= 22; number++)
            all[number] = await RelatedAsync(site.Server, "zh", number);

        Assert.Equal(Alone, all.Where(a => a.Value.Count == 0).Select(a => a.Key));
        Assert.All(all, a => Assert.True(a.Value.Count <= 5));
        Assert.All(all, a => Assert.All(a.Value, other => Assert.Contains(all[other.Number], back => back.Number == a.Key)));
        // "Exports" in the plan, "exit" on signs.
        Assert.DoesNotContain("出口", all.Values.SelectMany(a => a).Select(r => r.Why));
    }

    [Fact]
    public async Task Term_ThatBecomesOneOfMoreThanThreeActions_RelatesNoneAnyMore()
    {
        using var content = RealContent.Copy();
        using var folder = new TemporaryFolder();
        await using var server = await PortalServer.StartAsync(folder.Path, ("Content:Folder", content.Path));
        Assert.Equal([(6, "rail transit")], await RelatedAsync(server, "en", 14));

        // 轨道交通 stands in actions 6 and 14; 品牌 in five others.
        var glossary = Path.Combine(content.Path, "terms", "glossary.yaml");
        await File.WriteAllTextAsync(glossary, (await File.ReadAllTextAsync(glossary)).Replace("zh-Hans: 轨道交通", "zh-Hans: 品牌", StringComparison.Ordinal));
        var (exitCode, output) = await PortalProcess.RunAsync(folder.Path, "content", "import", content.Path);

        Assert.True(exitCode == 0, output);
        // The server polls the change feed.
        for (var tries = 0; tries < 100 && (await RelatedAsync(server, "en", 14)).Count > 0; tries++)
            await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.Empty(await RelatedAsync(server, "en", 14));
        Assert.Empty(await RelatedAsync(server, "en", 12));
    }

    private static async Task<List<(int Number, string Why)>> RelatedAsync(PortalServer server, string segment, int number)
    {
        using var redirect = await server.GetAsync($"{segment}/actions/{number}");
        var html = await server.GetTextAsync(redirect.Headers.Location!.OriginalString.TrimStart('/'));
        return [.. Line().Matches(html).Select(m => (int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture), System.Net.WebUtility.HtmlDecode(m.Groups[2].Value)))];
    }

    [GeneratedRegex("<li><a href=\"[^\"]+\"><b>(\\d+)</b> <span[^>]*>.+?</span></a> <small[^>]*>([^<]+)</small></li>")]
    private static partial Regex Line();
}

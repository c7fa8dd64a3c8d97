using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Portal.Tests.Web;

/// <summary>The search through its API and its page.</summary>
public sealed class SearchTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    [Theory]
    [InlineData("12", "en", 12)]
    [InlineData("action 12", "en", 12)]
    [InlineData("第12项行动", "zh", 12)]
    [InlineData("行動12", "ja", 12)]
    [InlineData("12번 행동", "ko", 12)]
    [InlineData("действие 12", "ru", 12)]
    [InlineData("a7.m2", "en", 7)]
    [InlineData("低空经济", "ru", 8)]
    [InlineData("sponge city", "zh-Hans", 14)]
    [InlineData("сеть автомагистралей", "ja", 1)]
    [InlineData("遼吉黑製造業走廊", "zh", 6)]
    [InlineData("expresway netwrok", "en", 1)]
    public async Task Query_InAnyLanguage_FindsItsActionFirst(string query, string lang, int action)
    {
        var results = await FindAsync(query, lang);

        Assert.Equal(action, results[0].GetProperty("action").GetInt32());
        Assert.StartsWith("/", results[0].GetProperty("url").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Query_MatchingAnotherLanguage_SaysWhy()
    {
        var results = await FindAsync("低空经济", "en");

        Assert.Contains("低空经济", results[0].GetProperty("why").GetString(), StringComparison.Ordinal);
        Assert.Contains("low-altitude economy", results[0].GetProperty("snippet").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Results_OfOneQuery_AreOneAPage()
    {
        var results = await FindAsync("沈阳", "zh");

        var pages = results.Select(r => r.GetProperty("url").GetString()!.Split('#')[0]).ToList();
        Assert.Equal(pages.Distinct().Count(), pages.Count);
    }

    [Fact]
    public async Task Query_OfAnyCharacters_GetsAnAnswer()
    {
        string[] strange =
        [
            "", " ", "\"", "+-&&||!(){}[]^\"~*?:\\/", "AND OR NOT", "a:b", "*", "????", "\u0000", "\ud800", "🙂🙂", "\u202e\u0301\u0301", "%", "__", "<script>",
            new string('字', 200), string.Concat(Enumerable.Repeat("🙂", 200)), new string('a', 200), "a\u0300\u0301" + new string('\u0302', 190), "1e309", "ﷺ", "ｆｕｌｌ　ｗｉｄｔｈ", "İıŞş", "ΑΒΓ", "ก็", "ـــ",
            // NFKC makes three letters of each: words longer than any that the index takes.
            $"{new string('ﬃ', 50)} {new string('ﬃ', 50)}", new string('ﷺ', 200),
        ];
        foreach (var query in strange)
        {
            var encoded = string.Concat(System.Text.Encoding.UTF8.GetBytes(query).Select(b => $"%{b:X2}"));
            using var api = await site.Server.GetAsync($"api/v1/search?lang=ja&q={encoded}");
            Assert.Equal(HttpStatusCode.OK, api.StatusCode);
            using var page = await site.Server.GetAsync($"ja/search?q={encoded}");
            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        }
    }

    [Fact]
    public async Task Query_OverTwoHundredCharacters_IsRefusedPolitely()
    {
        var query = new string('a', 201);
        using var api = await site.Server.GetAsync($"api/v1/search?lang=ko&q={query}");

        Assert.Equal(HttpStatusCode.BadRequest, api.StatusCode);
        var problem = await api.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal("search.query_too_long", problem.GetProperty("code").GetString());
        Assert.Contains("200", problem.GetProperty("title").GetString(), StringComparison.Ordinal);
        using var suggestions = await site.Server.GetAsync($"api/v1/suggest?lang=ko&q={query}");
        Assert.Equal(HttpStatusCode.BadRequest, suggestions.StatusCode);
        using var page = await site.Server.GetAsync($"ko/search?q={query}");
        Assert.Equal(HttpStatusCode.BadRequest, page.StatusCode);
        Assert.Contains("200", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Language_Unknown_IsRefusedWithTheKnownOnes()
    {
        using var answer = await site.Server.GetAsync("api/v1/search?lang=fr&q=x");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("zh, en, ja, ko, ru", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("国际沈", "zh", 21)]
    [InlineData("International Shenyang", "en", 21)]
    [InlineData("沈北", "zh", 15)]
    [InlineData("瀋北", "ja", 15)]
    [InlineData("smart city", "en", 14)]
    [InlineData("умный город", "ru", 14)]
    [InlineData("5G", "en", 7)]
    [InlineData("5G", "ko", 7)]
    public async Task Query_InThePlansOwnWords_FindsItsActionFirst(string query, string lang, int action) =>
        Assert.Equal(action, (await FindAsync(query, lang))[0].GetProperty("action").GetInt32());

    [Fact]
    public async Task Query_GivenTwice_CountsOnceTheSameOnPageAndApi()
    {
        var results = await site.Server.Client.GetFromJsonAsync<JsonElement>(new Uri("api/v1/search?lang=en&q=a12&q=sponge", UriKind.Relative));

        Assert.Equal("a12", results.GetProperty("results")[0].GetProperty("clause").GetString());
        Assert.DoesNotContain(results.GetProperty("results").EnumerateArray(), r => r.GetProperty("clause").GetString() == "a14.m2");
        Assert.Contains("<q>a12</q>", await site.Server.GetTextAsync("en/search?q=a12&q=sponge"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh/search?q=国际&place=xita", "aria-current=\"true\"><span>")]
    [InlineData("zh/search?q=国际&place=xita", "<a href=\"/zh/search?q=%E5%9B%BD%E9%99%85\" rel=\"nofollow\">清除筛选条件</a>")]
    [InlineData("en/search?q=sponge&section=2", "Nothing matches with these filters. <a href=\"/en/search?q=sponge\" rel=\"nofollow\">Clear filters</a>")]
    public async Task Filter_ThatIsSet_CanBeUnset(string address, string link) =>
        Assert.Contains(link, await site.Server.GetTextAsync(address), StringComparison.Ordinal);

    [Theory]
    [InlineData("en/search?q=what+is+shenyang", "<mark>is</mark>")]
    [InlineData("en/search?q=sponge&section=2", "Nothing in the plan matches")]
    [InlineData("en/search?q=qqqqxyzzy&section=2", "Clear filters")]
    [InlineData("en/search?q=sponge", "<details class=\"facets\">")]
    [InlineData("en/search?q=a12", "<span>Build an international consumption center city</span> <a class=\"ref\"")]
    [InlineData("en/search?q=housing", ">for-residents.")]
    [InlineData("en/search?q=translation", ">about.")]
    public async Task Page_WithNothingToSay_SaysNothing(string address, string text) =>
        Assert.DoesNotContain(text, await site.Server.GetTextAsync(address), StringComparison.Ordinal);

    [Fact]
    public async Task Page_BehindTheLast_IsTheLast()
    {
        var html = await site.Server.GetTextAsync("en/search?q=development&page=99");

        Assert.Contains("<ol class=\"results\"><li>", html, StringComparison.Ordinal);
        Assert.Contains("rel=\"prev\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("rel=\"next\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh", "sponge", "1条结果")]
    [InlineData("en", "sponge", "1 result")]
    [InlineData("en", "qqqqxyzzy", "0 results")]
    [InlineData("ja", "sponge", "検索結果1件")]
    [InlineData("ko", "sponge", "검색 결과 1건")]
    [InlineData("ru", "sponge", "1 результат")]
    [InlineData("ru", "qqqqxyzzy", "0 результатов")]
    public async Task Heading_OfResults_SaysHowManyThereAre(string lang, string query, string count) =>
        Assert.Contains($"<q>{query}</q><span>{count}</span>", await site.Server.GetTextAsync($"{lang}/search?q={query}"), StringComparison.Ordinal);

    [Fact]
    public async Task Query_ThatFindsNothing_OffersTermsAndDoors()
    {
        var html = await site.Server.GetTextAsync("en/search?q=qqqqxyzzy");

        Assert.Contains("/en/for/investors", html, StringComparison.Ordinal);
        Assert.Contains("low-altitude economy", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Query_Mistyped_OffersWhatMayBeMeant()
    {
        var html = await site.Server.GetTextAsync("en/search?q=cold+chian+logistcs");

        Assert.Contains("Did you mean <a href=\"/en/search?q=cold%20chain%20logistics\">cold chain logistics</a>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Did you mean", await site.Server.GetTextAsync("en/search?q=cold+chain+logistics"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Query_ThatFindsNothing_IsListedForStaff()
    {
        await site.Server.GetTextAsync("en/search?q=zzyzx+qqfoo");
        await site.Server.GetTextAsync("en/search?q=zzyzx+qqfoo");
        await site.Server.GetTextAsync("ru/search?q=zzyzx+qqfoo");
        // Neither what filters leave out, nor what holds no word.
        await site.Server.GetTextAsync("api/v1/search?lang=ru&type=guide&q=zzyzx+qqfoo");
        await site.Server.GetTextAsync("ru/search?kind=guide&q=zzyzx+qqfoo");
        await site.Server.GetTextAsync("ja/search?q=%3F%3F%3F");
        await site.Server.GetTextAsync("api/v1/search?lang=ko&q=zzyzx+qqfoo");

        // Misses are written behind the answers.
        const string listed = "(?s)en: [0-9]+.*\n +2  zzyzx qqfoo\n.*ko: [0-9]+\n.*1  zzyzx qqfoo\n.*ru: [0-9]+\n.* 1  zzyzx qqfoo";
        var waiting = System.Diagnostics.Stopwatch.StartNew();
        (int ExitCode, string Output) run;
        do
            run = await PortalProcess.RunAsync(site.Folder, "search", "misses", "2");
        while (!System.Text.RegularExpressions.Regex.IsMatch(run.Output.ReplaceLineEndings("\n"), listed) && waiting.Elapsed < TimeSpan.FromMinutes(1));

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(listed, run.Output.ReplaceLineEndings("\n"));
        Assert.DoesNotContain("???", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, (await PortalProcess.RunAsync(site.Folder, "search", "misses", "-1")).ExitCode);
    }

    [Theory]
    [InlineData("en", "low-alt", "low-altitude economy")]
    [InlineData("en", "低空", "low-altitude economy")]
    [InlineData("ru", "dikong", "экономика малых высот")]
    [InlineData("zh", "dikongjingji", "低空经济")]
    [InlineData("en", "a8.m1", "Build world-class industrial clusters")]
    public async Task Suggestions_WhileTyping_AreNamesOfThePlan(string lang, string typed, string name)
    {
        var names = await site.Server.Client.GetFromJsonAsync<string[]>(new Uri($"api/v1/suggest?lang={lang}&q={typed}", UriKind.Relative));

        Assert.Contains(name, names![0], StringComparison.OrdinalIgnoreCase);
    }

    private async Task<List<JsonElement>> FindAsync(string query, string lang)
    {
        using var timeout = new CancellationTokenSource(Soon);
        var answer = await site.Server.Client.GetFromJsonAsync<JsonElement>(
            new Uri($"api/v1/search?lang={lang}&q={Uri.EscapeDataString(query)}", UriKind.Relative), timeout.Token);
        return [.. answer.GetProperty("results").EnumerateArray()];
    }
}

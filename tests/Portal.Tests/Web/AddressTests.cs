using System.Net;

namespace Portal.Tests.Web;

/// <summary>Redirects and languages.</summary>
public sealed class AddressTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("zh-TW,zh;q=0.9", "/zh/")]
    [InlineData("zh-Hant", "/zh/")]
    [InlineData("ja-JP", "/ja/")]
    [InlineData("fr, ru;q=0.8", "/ru/")]
    [InlineData("fr", "/en/")]
    [InlineData("", "/en/")]
    [InlineData(";;q=,,%", "/en/")]
    public async Task Root_ByAcceptLanguage_LeadsHome(string acceptLanguage, string expected)
    {
        using var answer = await site.Server.GetAsync("", ("Accept-Language", acceptLanguage));

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal(expected, answer.Headers.Location!.OriginalString);
        Assert.Contains("Accept-Language", answer.Headers.Vary);
    }

    [Theory]
    [InlineData("en", HttpStatusCode.MovedPermanently, "/en/")]
    [InlineData("en/plan/", HttpStatusCode.MovedPermanently, "/en/plan")]
    [InlineData("en/Plan", HttpStatusCode.MovedPermanently, "/en/plan")]
    [InlineData("EN", HttpStatusCode.MovedPermanently, "/en/")]
    [InlineData("EN/", HttpStatusCode.MovedPermanently, "/en/")]
    [InlineData("EN/plan", HttpStatusCode.MovedPermanently, "/en/plan")]
    [InlineData("Ru/Plan/?with=ZH&with=zh", HttpStatusCode.MovedPermanently, "/ru/plan?with=ZH&with=zh")]
    [InlineData("ZH/actions/12", HttpStatusCode.MovedPermanently, "/zh/actions/12-international-consumption-center-city")]
    [InlineData("EN/search?q=AI", HttpStatusCode.MovedPermanently, "/en/search?q=AI")]
    [InlineData("JA/clauses/A12.m3", HttpStatusCode.Found, "/ja/actions/12-international-consumption-center-city#a12.m3")]
    [InlineData("ja/GOALS", HttpStatusCode.MovedPermanently, "/ja/goals")]
    [InlineData("en/actions/12", HttpStatusCode.MovedPermanently, "/en/actions/12-international-consumption-center-city")]
    [InlineData("ru/actions/12-wrong", HttpStatusCode.MovedPermanently, "/ru/actions/12-international-consumption-center-city")]
    [InlineData("ko/phases/2", HttpStatusCode.MovedPermanently, "/ko/phases/2-2028-2030")]
    [InlineData("en/clauses/a12.m3", HttpStatusCode.Found, "/en/actions/12-international-consumption-center-city#a12.m3")]
    [InlineData("zh/clauses/pos3", HttpStatusCode.Found, "/zh/plan/positions#pos3")]
    [InlineData("ru/clauses/impl5", HttpStatusCode.Found, "/ru/plan/implementation#impl5")]
    [InlineData("a12.m3", HttpStatusCode.Found, "/en/actions/12-international-consumption-center-city#a12.m3")]
    [InlineData("A12.M3", HttpStatusCode.Found, "/en/actions/12-international-consumption-center-city#a12.m3")]
    [InlineData("a12.m3/", HttpStatusCode.Found, "/en/actions/12-international-consumption-center-city#a12.m3")]
    [InlineData("en/FEED.xml", HttpStatusCode.MovedPermanently, "/en/feed.xml")]
    [InlineData("EN/feed.xml/?x=1", HttpStatusCode.MovedPermanently, "/en/feed.xml?x=1")]
    [InlineData("Sitemap.xml", HttpStatusCode.MovedPermanently, "/sitemap.xml")]
    [InlineData("sitemap.xml/", HttpStatusCode.MovedPermanently, "/sitemap.xml")]
    [InlineData("robots.txt/", HttpStatusCode.MovedPermanently, "/robots.txt")]
    public async Task Address_InAnotherForm_LeadsToTheRightOne(string address, HttpStatusCode status, string expected)
    {
        using var answer = await site.Server.GetAsync(address);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(expected, answer.Headers.Location!.OriginalString);
        if (status == HttpStatusCode.MovedPermanently)
            Assert.True(answer.Headers.CacheControl!.MaxAge <= TimeSpan.FromHours(1));
    }

    [Fact]
    public async Task Page_ThatIsNot_IsNotFoundInAnyCase()
    {
        using var answer = await site.Server.GetAsync("RU/nope", ("Accept-Language", "en"));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("<html lang=\"ru\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Robots_MayFetchSearches_ToSeeThatTheyAreNotToBeListed()
    {
        var robots = await site.Server.GetTextAsync("robots.txt");

        Assert.Equal("User-agent: *\nDisallow: /api/\nDisallow: /admin/\n\nSitemap: https://portal.example/sitemap.xml\n", robots);
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", await site.Server.GetTextAsync("en/search?q=AI"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ShortAddress_ByAcceptLanguage_LeadsToTheReadersLanguage()
    {
        using var answer = await site.Server.GetAsync("a1.goal", ("Accept-Language", "ko"));

        Assert.Equal("/ko/actions/1-international-comprehensive-transport-hub#a1.goal", answer.Headers.Location!.OriginalString);
        Assert.Contains("Accept-Language", answer.Headers.Vary);
    }

    [Fact]
    public async Task Head_OfAPage_AnswersAsGetWithoutBody()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, new Uri("en/goals", UriKind.Relative));
        using var answer = await site.Server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Content.Headers.ContentLength > 1000);
    }
}

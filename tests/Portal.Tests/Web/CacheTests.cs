using System.Net;

namespace Portal.Tests.Web;

/// <summary>What is sent beside the text: encodings, validators, security headers.</summary>
public sealed class CacheTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Page = "en/actions/2-modern-trade-and-logistics-pivot";

    [Theory]
    [InlineData("", null)]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip, br", "br")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("identity", null)]
    public async Task Page_ByAcceptEncoding_HasItsOwnTag(string accepted, string? expected)
    {
        using var first = await site.Server.GetAsync(Page, ("Accept-Encoding", accepted));
        using var again = await site.Server.GetAsync(Page, ("Accept-Encoding", accepted));

        Assert.Equal(expected, first.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Contains("Accept-Encoding", first.Headers.Vary);
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
        Assert.False(first.Headers.ETag!.IsWeak);
    }

    [Fact]
    public async Task Page_InTwoEncodings_HasTwoTags()
    {
        using var plain = await site.Server.GetAsync(Page);
        using var brotli = await site.Server.GetAsync(Page, ("Accept-Encoding", "br"));

        Assert.NotEqual(plain.Headers.ETag, brotli.Headers.ETag);
    }

    [Fact]
    public async Task Page_KnownToTheClient_IsNotSentAgain()
    {
        using var first = await site.Server.GetAsync(Page);
        using var again = await site.Server.GetAsync(Page, ("If-None-Match", first.Headers.ETag!.ToString()));

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Page_WithUnknownParameters_IsTheSamePage()
    {
        using var plain = await site.Server.GetAsync(Page);
        using var tracked = await site.Server.GetAsync(Page + "?utm_source=x&with=xx");

        Assert.Equal(plain.Headers.ETag, tracked.Headers.ETag);
    }

    [Fact]
    public async Task Page_WithAQuestionMarkInItsPath_IsNotThePageWithAQuery()
    {
        await site.Server.GetTextAsync("en/plan?with=ja");
        using var other = await site.Server.GetAsync("en/plan%3Fwith=ja");

        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
    }

    [Theory]
    [InlineData("sitemap.xml", "application/xml")]
    [InlineData("robots.txt", "text/plain")]
    [InlineData("ko/feed.xml", "application/atom+xml")]
    public async Task FileForMachines_KnownToTheClient_IsNotSentAgain(string address, string type)
    {
        using var first = await site.Server.GetAsync(address, ("Accept-Encoding", "gzip"));
        using var again = await site.Server.GetAsync(address, ("Accept-Encoding", "gzip"), ("If-None-Match", first.Headers.ETag!.ToString()));

        Assert.Equal((type, "utf-8"), (first.Content.Headers.ContentType!.MediaType, first.Content.Headers.ContentType.CharSet));
        Assert.Equal("gzip", first.Content.Headers.ContentEncoding.Single());
        Assert.True(first.Headers.CacheControl!.NoCache);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task Page_ThatIsNot_IsNotFoundWhateverTheClientKnows()
    {
        using var answer = await site.Server.GetAsync("en/nope", ("If-None-Match", "*"));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("en/")]
    [InlineData("en/nope")]
    [InlineData("en/search?q=AI")]
    [InlineData("api/v1/search?q=AI")]
    [InlineData("sitemap.xml")]
    public async Task Answer_Always_HasTheSecurityHeaders(string address)
    {
        using var answer = await site.Server.GetAsync(address);

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.True(answer.Headers.Contains("Referrer-Policy"));
        Assert.True(answer.Headers.Contains("Strict-Transport-Security"));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task FirstVisit_OfAnActionPage_IsAtMostThirtyKilobytes()
    {
        foreach (var segment in SiteAddresses.Segments)
        {
            var html = await SizeAsync($"{segment}/actions/8-world-class-industrial-clusters");
            var page = await site.Server.GetTextAsync($"{segment}/actions/8-world-class-industrial-clusters");
            var styles = System.Text.RegularExpressions.Regex.Matches(page, "<link rel=\"stylesheet\" href=\"/([^\"]+)\"");
            var css = await SizeAsync(Assert.Single(styles).Groups[1].Value);
            Assert.True(html + css <= 30_000, $"{segment}: {html} + {css} bytes");
        }
    }

    private async Task<int> SizeAsync(string address)
    {
        using var answer = await site.Server.GetAsync(address, ("Accept-Encoding", "br"));
        return (await answer.Content.ReadAsByteArrayAsync()).Length;
    }
}

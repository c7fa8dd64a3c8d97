using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Portal.Tests.Web;

/// <summary>The site under a path base: all of it inside, nothing outside.</summary>
public sealed partial class PathBaseTests(MountedSiteFixture site) : IClassFixture<MountedSiteFixture>
{
    [Fact]
    public async Task Pages_UnderAPathBase_KeepEveryLinkInside()
    {
        foreach (var path in (string[])["en/", "zh/plan", "ja/actions/1-international-comprehensive-transport-hub?with=zh", "ru/search?q=AI", "ko/about", "en/nope", "/en/"])
        {
            using var answer = await site.Server.GetAsync(path);
            var html = await answer.Content.ReadAsStringAsync();
            foreach (Match link in Link().Matches(html))
                Assert.StartsWith("/international/plan/", link.Groups[1].Value, StringComparison.Ordinal);
            Assert.DoesNotContain("https://city.example/en", html, StringComparison.Ordinal);
        }

        using var root = await site.Server.GetAsync("");
        Assert.Equal("/international/plan/en/", root.Headers.Location!.OriginalString);
        using var clause = await site.Server.GetAsync("a1.m1");
        Assert.StartsWith("/international/plan/en/actions/1-", clause.Headers.Location!.OriginalString, StringComparison.Ordinal);
        using var home = await site.Server.GetAsync("en/");
        Assert.Contains("\"https://city.example/international/plan/assets/", await home.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("<link rel=\"canonical\" href=\"https://city.example/international/plan/en/\">", await home.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en/")]
    [InlineData("/")]
    [InlineData("/international/planning/en/")]
    [InlineData("/api/v1/search?q=AI")]
    [InlineData("/health/live")]
    public async Task Address_OutsideThePathBase_IsNotFound(string address)
    {
        using var answer = await site.Server.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
    }

    [Theory]
    [InlineData("/INTERNATIONAL/plan/en/figures", "/international/plan/en/figures")]
    [InlineData("/International/Plan/en/search?q=%E5%8C%97", "/international/plan/en/search?q=%E5%8C%97")]
    [InlineData("/international/PLAN", "/international/plan")]
    [InlineData("/international/plan/EN/plan", "/international/plan/en/plan")]
    [InlineData("/international/plan/EN/", "/international/plan/en/")]
    public async Task PathBase_InAnotherSpelling_LeadsToTheConfiguredOne(string address, string expected)
    {
        using var answer = await site.Server.GetAsync(address);

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(expected, answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Api_UnderAPathBase_GivesAddressesInside()
    {
        var found = JsonNode.Parse(await site.Server.GetTextAsync("api/v1/search?lang=en&q=sponge+city"))!;
        var described = JsonNode.Parse(await site.Server.GetTextAsync("api/openapi.json"))!;

        Assert.StartsWith("/international/plan/en/", found["results"]![0]!["url"]!.ToString(), StringComparison.Ordinal);
        Assert.Equal("https://city.example/international/plan", described["servers"]!.AsArray().Single()!["url"]!.ToString());
        Assert.Contains("/api/v1/search", described["paths"]!.AsObject().Select(path => path.Key));
    }

    [Fact]
    public async Task Api_UnderAPathBase_IsLimited()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => site.Server.GetAsync("Api/v1/suggest?q=x", ("X-Forwarded-For", "203.0.113.9"))));

        Assert.Contains(answers, answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
        foreach (var answer in answers)
            answer.Dispose();
    }

    [GeneratedRegex("(?:href|src|action|data-suggest)=\"(/[^\"]*)\"")]
    private static partial Regex Link();
}

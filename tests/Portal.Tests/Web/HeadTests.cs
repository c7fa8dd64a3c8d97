using System.Buffers.Binary;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Portal.Tests.Web;

/// <summary>What pages say of themselves to search engines and social networks.</summary>
public sealed partial class HeadTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("plan", "CreativeWork", "/plan")]
    [InlineData("plan/preamble", "Article", "/plan /plan/preamble")]
    [InlineData("phases/2-2028-2030", "Article", "/plan /phases/2-2028-2030")]
    [InlineData("sections/1-modern-international-comprehensive-hub", "Article", "/actions /sections/1-modern-international-comprehensive-hub")]
    [InlineData("actions/1-international-comprehensive-transport-hub", "Article",
        "/actions /sections/1-modern-international-comprehensive-hub /actions/1-international-comprehensive-transport-hub")]
    public async Task Text_InEveryLanguage_IsDescribedWithItsPlace(string path, string type, string trail)
    {
        foreach (var segment in SiteAddresses.Segments)
        {
            var graph = (await JsonLdAsync($"{segment}/{path}"))["@graph"]!.AsArray();
            var (text, crumbs) = (graph[0]!, graph[1]!);

            Assert.Equal(type, text["@type"]!.ToString());
            Assert.Equal($"https://portal.example/{segment}/{path}", text["@id"]!.ToString());
            Assert.Equal(segment == "zh" ? "zh-Hans" : segment, text["inLanguage"]!.ToString());
            Assert.Equal(segment == "zh" ? null : $"https://portal.example/zh/{path}", text["translationOfWork"]?["@id"]?.ToString());
            var plan = type == "Article" ? text["isPartOf"]! : text;
            Assert.Equal("2025-07-10", plan["datePublished"]!.ToString());
            Assert.Equal("GovernmentOrganization", plan["publisher"]!["@type"]!.ToString());
            Assert.DoesNotContain(text.AsObject(), property => property.Value is null);
            Assert.Equal([$"https://portal.example/{segment}/", .. trail.Split(' ').Select(step => $"https://portal.example/{segment}{step}")], Addresses(crumbs));
        }
    }

    [Theory]
    [InlineData("zh", "actions")]
    [InlineData("ru", "for/investors")]
    [InlineData("ko", "for/residents")]
    [InlineData("en", "goals")]
    [InlineData("ja", "figures")]
    [InlineData("zh", "places")]
    [InlineData("ru", "terms")]
    [InlineData("ko", "updates")]
    [InlineData("en", "about")]
    public async Task Page_BesideTheText_StandsBelowHome(string segment, string path)
    {
        var crumbs = await JsonLdAsync($"{segment}/{path}");

        Assert.Equal("https://schema.org", crumbs["@context"]!.ToString());
        Assert.Equal([$"https://portal.example/{segment}/", $"https://portal.example/{segment}/{path}"], Addresses(crumbs));
    }

    [Fact]
    public async Task Page_InOneLanguage_NamesTheOthersToSocialNetworks()
    {
        var html = await site.Server.GetTextAsync("ja/plan");

        Assert.Contains("<meta property=\"og:locale\" content=\"ja_JP\">", html, StringComparison.Ordinal);
        Assert.Equal(["zh_CN", "en_US", "ko_KR", "ru_RU"], OtherLocale().Matches(html).Select(m => m.Groups[1].Value));
        Assert.Empty(OtherLocale().Matches(await site.Server.GetTextAsync("ja/search?q=AI")));
    }

    [Fact]
    public async Task Picture_OfEveryPage_IsAsItsPagesSayAndKeptForEver()
    {
        var html = await site.Server.GetTextAsync("ru/goals");
        var address = Regex.Match(html, "<meta property=\"og:image\" content=\"https://portal\\.example/([^\"]+)\">").Groups[1].Value;
        using var answer = await site.Server.GetAsync(address);
        var png = await answer.Content.ReadAsByteArrayAsync();

        Assert.Equal(new MediaTypeHeaderValue("image/png"), answer.Content.Headers.ContentType);
        Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.True(png.Length < 40_000);
        // PNG, 11.2.2: width and height follow the signature, length and name of the first chunk.
        Assert.Equal((1200, 630), (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
        Assert.Contains("<meta property=\"og:image:width\" content=\"1200\">", html, StringComparison.Ordinal);
        Assert.Contains("<meta property=\"og:image:height\" content=\"630\">", html, StringComparison.Ordinal);
        Assert.Contains("<meta property=\"og:image:alt\" content=\"Знак этого сайта", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_ToOtherLanguages_NameThemAlikeEverywhere()
    {
        var html = await site.Server.GetTextAsync("en/actions/1-international-comprehensive-transport-hub");

        Assert.Equal(["en", "ja", "ko", "ru", "x-default", "zh-Hans"],
            Hreflang().Matches(html).Select(m => m.Groups[1].Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.Contains("/zh/clauses/a1.m1\" lang=\"zh-CN\" hreflang=\"zh-Hans\"", html, StringComparison.Ordinal);
    }

    private async Task<JsonNode> JsonLdAsync(string address)
    {
        var html = await site.Server.GetTextAsync(address);
        return JsonNode.Parse(Assert.Single(JsonLd().Matches(html)).Groups[1].Value)!;
    }

    private static IEnumerable<string> Addresses(JsonNode crumbs)
    {
        Assert.Equal("BreadcrumbList", crumbs["@type"]!.ToString());
        Assert.All(crumbs["itemListElement"]!.AsArray(), step => Assert.NotEmpty(step!["name"]!.ToString()));
        return crumbs["itemListElement"]!.AsArray().Select(step => step!["item"]!.ToString());
    }

    [GeneratedRegex("<script type=\"application/ld\\+json\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex JsonLd();

    [GeneratedRegex(" hreflang=\"([^\"]+)\"")]
    private static partial Regex Hreflang();

    [GeneratedRegex("<meta property=\"og:locale:alternate\" content=\"([^\"]+)\">")]
    private static partial Regex OtherLocale();
}

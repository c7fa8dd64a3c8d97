using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Portal.ContentModel;

namespace Portal.Tests.Web;

/// <summary>Who searches too much is asked to wait, in their language.</summary>
public sealed class LimitTests(LimitedSiteFixture site) : IClassFixture<LimitedSiteFixture>
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["zh"] = "请求过于频繁", ["en"] = "Too many requests", ["ja"] = "リクエストが多すぎます", ["ko"] = "요청이 너무 많습니다", ["ru"] = "Слишком много запросов",
    };

    [Fact]
    public async Task Search_BeyondTheLimit_IsRefusedInTheReadersLanguage()
    {
        foreach (var (number, culture) in Culture.All.Index())
        {
            using var answer = await RefusedAsync($"{culture.Segment}/search?q=x", $"203.0.113.{number + 1}");

            Assert.Equal(TimeSpan.FromSeconds(7), answer.Headers.RetryAfter?.Delta);
            Assert.True(answer.Headers.Contains("Content-Security-Policy"));
            var page = await answer.Content.ReadAsStringAsync();
            Assert.Contains($"<html lang=\"{culture.HtmlLang}\"", page, StringComparison.Ordinal);
            Assert.Contains(Words[culture.Segment], page, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("api/v1/search?q=x&lang=ko", "203.0.113.50", "짧은 시간에")]
    [InlineData("api/v1/suggest?q=x", "203.0.113.51", "С вашего адреса")]
    [InlineData("API/v1/suggest?q=x", "203.0.113.52", "С вашего адреса")]
    public async Task Api_BeyondTheLimit_AnswersProblemDetails(string path, string client, string title)
    {
        using var answer = await RefusedAsync(path, client);

        Assert.Equal(TimeSpan.FromSeconds(7), answer.Headers.RetryAfter?.Delta);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.Equal((429, "site.too_many_requests"), (problem["status"]!.GetValue<int>(), problem["code"]!.ToString()));
        Assert.StartsWith(title, problem["title"]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Limit_OfOneClient_IsNoOthers()
    {
        using var refused = await RefusedAsync("en/search?q=x", "203.0.113.60");

        using var other = await GetAsync("en/search?q=x", "203.0.113.61");
        using var page = await GetAsync("en/plan", "203.0.113.60");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (other.StatusCode, page.StatusCode));
    }

    [Theory]
    [InlineData("198.51.100.{0}, 10.0.0.5", false)]
    [InlineData("192.0.2.{0}, 10.0.0.5, 10.0.1.5", false)]
    [InlineData("198.51.100.{0}, 203.0.113.70, 10.0.0.5", true)]
    [InlineData("2001:db8:{0}::1", false)]
    [InlineData("2001:db8:a:b::{0}", true)]
    public async Task Limit_OfManyAddresses_IsOneWhereTheyAreOneClient(string forwarded, bool one)
    {
        var answers = await Task.WhenAll(Enumerable.Range(1, 20).Select(number => GetAsync("en/search?q=x", string.Format(CultureInfo.InvariantCulture, forwarded, number))));

        Assert.Equal(one, answers.Any(a => a.StatusCode == HttpStatusCode.TooManyRequests));
        foreach (var answer in answers)
            answer.Dispose();
    }

    // Together, so that a slow machine does not win back what it spends.
    private async Task<HttpResponseMessage> RefusedAsync(string path, string client)
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => GetAsync(path, client)));
        var refused = answers.Where(a => a.StatusCode == HttpStatusCode.TooManyRequests).ToList();
        Assert.NotEmpty(refused);
        foreach (var other in answers.Where(a => a != refused[0]))
            other.Dispose();
        return refused[0];
    }

    private Task<HttpResponseMessage> GetAsync(string path, string client) =>
        site.Server.GetAsync(path, ("X-Forwarded-For", client), ("Accept-Language", "ru"));
}

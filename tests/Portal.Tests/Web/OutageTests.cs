using System.Diagnostics;
using System.Net;
using Portal.ContentModel;
using Portal.Tests.Storage;

namespace Portal.Tests.Web;

/// <summary>The database goes away under a running site, and comes back.</summary>
public sealed class OutageTests : IDisposable
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["zh"] = "暂时无法访问", ["en"] = "Temporarily unavailable", ["ja"] = "一時的に", ["ko"] = "일시적으로", ["ru"] = "временно недоступен",
    };

    private readonly TemporaryFolder _folder = new();
    private readonly PostgresServer _database = new();

    [Fact]
    public async Task Site_WithItsDatabaseGone_ServesWhatIsCachedAndRecovers()
    {
        await using var server = await PortalServer.StartAsync(
            _folder.Path, ("Storage:Provider", "PostgreSql"), ("Storage:ConnectionString", _database.AddDatabase()));
        var cached = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var culture in Culture.All)
            cached[culture.Segment] = await server.GetTextAsync($"{culture.Segment}/goals");

        _database.Stop();

        foreach (var culture in Culture.All)
        {
            Assert.Equal(cached[culture.Segment], await server.GetTextAsync($"{culture.Segment}/goals"));
            await AssertUnavailableAsync(server, culture);
        }

        using (var ready = await server.GetAsync("health/ready"))
            Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Equal("live", await server.GetTextAsync("health/live"));
        // Crawlers take an error for "stay away".
        Assert.Contains("User-agent", await server.GetTextAsync("robots.txt"), StringComparison.Ordinal);

        _database.Start();

        await WaitUntilReadyAsync(server);
        foreach (var culture in Culture.All)
        {
            Assert.Equal(cached[culture.Segment], await server.GetTextAsync($"{culture.Segment}/goals"));
            Assert.Contains($"lang=\"{culture.HtmlLang}\"", await server.GetTextAsync($"{culture.Segment}/figures"), StringComparison.Ordinal);
        }
    }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    private static async Task AssertUnavailableAsync(PortalServer server, Culture culture)
    {
        using var answer = await server.GetAsync($"{culture.Segment}/figures");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.True(answer.Headers.RetryAfter?.Delta > TimeSpan.Zero);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains($"<html lang=\"{culture.HtmlLang}\"", page, StringComparison.Ordinal);
        Assert.Contains(Words[culture.Segment], page, StringComparison.Ordinal);
        Assert.All(Culture.All, other => Assert.Contains($"href=\"/{other.Segment}/figures\" ", page, StringComparison.Ordinal));
        Assert.DoesNotContain("rel=\"canonical\"", page, StringComparison.Ordinal);
    }

    private static async Task WaitUntilReadyAsync(PortalServer server)
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < TimeSpan.FromSeconds(30); await Task.Delay(100))
        {
            using var ready = await server.GetAsync("health/ready");
            if (ready.StatusCode == HttpStatusCode.OK)
                return;
        }

        Assert.Fail("The site did not find its database again.");
    }
}

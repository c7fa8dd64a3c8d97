using System.Net;
using System.Text;
using Portal.Tests;

namespace Portal.Browser.Tests;

/// <summary>The pages for 500 and 503, as a server sends them whose database is broken: axe, 320 pixels, the Nu checker.</summary>
public sealed class FailurePageTests(BrowserFixture browser, FailedServer failed) : IClassFixture<FailedServer>
{
    /// <summary>One test: what breaks the server stays broken.</summary>
    [Fact]
    public async Task FailurePages_InEveryLanguage_AreAccessibleNarrowAndValid()
    {
        using var saved = new TemporaryFolder();

        failed.SpoilContent();
        await CheckAsync(HttpStatusCode.InternalServerError, saved);
        failed.TakeAwayDatabase();
        await CheckAsync(HttpStatusCode.ServiceUnavailable, saved);

        Findings.AssertNone(await NuChecker.FindAsync(saved.Path));
    }

    private async Task CheckAsync(HttpStatusCode status, TemporaryFolder saved)
    {
        string[] homes = [.. PageAddresses.Languages.Select(language => language.Data + "/")];
        foreach (var home in homes)
        {
            using var answer = await failed.Server.GetAsync(home);
            Assert.Equal(status, answer.StatusCode);
            saved.Write($"{home.TrimEnd('/')}-{(int)status}.html", Encoding.UTF8.GetBytes(await answer.Content.ReadAsStringAsync()));
        }

        Findings.AssertNone(await browser.LookAsync(failed.Server.Address, homes, AxeRun.InThemesAndWidthsAsync));
        Findings.AssertNone(await browser.LookAsync(failed.Server.Address, homes, NarrowScreen.FindAsync, NarrowScreen.Scale));
    }
}

using System.Globalization;
using System.Text;
using Portal.Tests;
using Portal.Tests.Web;

namespace Portal.Browser.Tests;

/// <summary>Valid to the Nu checker: every template in every language, the stylesheet and the mark.</summary>
public sealed class MarkupTests(BrowserFixture browser)
{
    [Fact]
    public async Task Pages_InEveryLanguage_AreValid()
    {
        using var saved = new TemporaryFolder();
        var pages = new List<string>();
        foreach (var address in SiteAddresses.Segments.SelectMany(PageAddresses.Of))
        {
            using var answer = await browser.Server.GetAsync(address);
            saved.Write(string.Create(CultureInfo.InvariantCulture, $"{pages.Count}.html"), Encoding.UTF8.GetBytes(await answer.Content.ReadAsStringAsync()));
            pages.Add(address);
        }

        foreach (var asset in (string[])["site.css", "mark.svg"])
            File.Copy(Path.Combine(PortalProcess.Repository, "themes", "Shenyang", "assets", asset), Path.Combine(saved.Path, asset));

        Findings.AssertNone(await NuChecker.FindAsync(saved.Path));
    }

    [Fact]
    public async Task NuChecker_OnFaultsOfEachKind_ReportsThem()
    {
        using var saved = new TemporaryFolder();
        saved.Write("page.html", "<!DOCTYPE html><html lang=\"en\"><title>Faulty</title><p id=\"a\"><p id=\"a\"><center>old</center></html>");
        saved.Write("site.css", "a { colour: red }");
        saved.Write("mark.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M\"/></svg>");

        var found = await NuChecker.FindAsync(saved.Path);

        Assert.Contains(found, line => line.StartsWith("page.html:", StringComparison.Ordinal));
        Assert.Contains(found, line => line.StartsWith("site.css:", StringComparison.Ordinal));
        Assert.Contains(found, line => line.StartsWith("mark.svg:", StringComparison.Ordinal));
    }
}

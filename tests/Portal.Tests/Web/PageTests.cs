using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Portal.Contents.Files;

namespace Portal.Tests.Web;

/// <summary>Every page in every language, as the server sends it.</summary>
public sealed partial class PageTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    public static TheoryData<string> Pages { get; } = SiteAddresses.All();

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_InEveryLanguage_IsWholeAndInItsLanguage(string address)
    {
        var html = await site.Server.GetTextAsync(address);

        Assert.StartsWith("<!DOCTYPE html>", html, StringComparison.Ordinal);
        Assert.EndsWith("</html>", html.TrimEnd(), StringComparison.Ordinal);
        var lang = address[..2] == "zh" ? "zh-CN" : address[..2];
        Assert.Contains($"<html lang=\"{lang}\"", html, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(html, "<h1[ >]"));
        Assert.DoesNotContain("style=\"", html, StringComparison.Ordinal);
        var ids = Id().Matches(html).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(ids.Distinct().Count(), ids.Count);
    }

    [Fact]
    public async Task Pages_InEveryLanguage_MissNoMessage()
    {
        foreach (var address in Pages)
            await site.Server.GetTextAsync(address.Data);

        Assert.Contains("Ready", site.Server.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("translation of", site.Server.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Action_InEveryLanguage_HasEveryClauseOfThePlan()
    {
        foreach (var segment in SiteAddresses.Segments)
        {
            var html = await site.Server.GetTextAsync($"{segment}/plan");
            var clauses = Id().Matches(html).Select(m => m.Groups[1].Value).ToHashSet();
            Assert.Equal(79, clauses.Count(id => Regex.IsMatch(id, @"^a\d+\.m\d$")));
            Assert.Equal(22, clauses.Count(id => id.EndsWith(".goal", StringComparison.Ordinal)));
            Assert.All((string[])["preamble", "general", "pos1", "pos5", "ph1", "ph3", "s1", "s5", "a1", "a22", "impl1", "impl5"], id => Assert.Contains(id, clauses));
        }
    }

    [Fact]
    public async Task Section_BesideChinese_HasTitlesAndGoalsOfItsActionsInBoth()
    {
        var html = await site.Server.GetTextAsync("en/sections/3-modern-service-industry-center?with=zh");

        Assert.Equal(4, Regex.Count(html, "class=\"a-other\" lang=\"zh-CN\""));
        Assert.Equal(4, Regex.Count(html, "class=\"c-other\" lang=\"zh-CN\">到2035年"));
    }

    [Theory]
    [InlineData("en/plan", 1)]
    [InlineData("en/plan/preamble", 1)]
    [InlineData("en/phases/1-2025-2027", 1)]
    [InlineData("en/plan/requirements", 0)]
    [InlineData("en/sections/3-modern-service-industry-center", 0)]
    public async Task Heading_NotInTheOfficialText_IsSaidToBeOurs(string address, int times)
    {
        var html = await site.Server.GetTextAsync(address);

        Assert.Equal(times, Regex.Count(html, "This heading is not in the official text"));
    }

    [Fact]
    public async Task Phase_BesideChinese_HasItsHeadingInBoth()
    {
        var html = await site.Server.GetTextAsync("en/phases/1-2025-2027?with=zh");

        Assert.Contains("<p class=\"h1-other\" lang=\"zh-CN\"><span class=\"br\">第一<wbr>阶段</span></p>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Title_WhereMachinesReadIt_IsPlain()
    {
        var html = await site.Server.GetTextAsync("zh/actions/2-modern-trade-and-logistics-pivot");

        Assert.Contains("<span class=\"br\">建设<wbr>东北亚<wbr>现代", html, StringComparison.Ordinal);
        Assert.Contains("<title>2. 建设东北亚现代流通战略支点", html, StringComparison.Ordinal);
        Assert.DoesNotMatch("(=\"[^\"]*|<(title|script)[^>]*>[^<]*)<wbr>", html);
    }

    [Theory]
    [InlineData("en", "113 sister cities")]
    [InlineData("ru", "113 городов-побратимов")]
    public async Task Figures_TargetsFor2035_CiteTheGoalThatStatesThem(string culture, string counted)
    {
        var html = await site.Server.GetTextAsync($"{culture}/figures");
        var targets = html[html.IndexOf("id=\"targets\"", StringComparison.Ordinal)..html.IndexOf("id=\"counts\"", StringComparison.Ordinal)];

        Assert.Contains("/a21.goal", targets, StringComparison.Ordinal);
        Assert.DoesNotContain("/a21.m", targets, StringComparison.Ordinal);
        Assert.Contains(counted, Plain(targets), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Alternates_OfEveryPage_AreReciprocalAndSelf()
    {
        var sitemap = XDocument.Parse(await site.Server.GetTextAsync("sitemap.xml"));
        XNamespace s = "http://www.sitemaps.org/schemas/sitemap/0.9", x = "http://www.w3.org/1999/xhtml";
        var pages = sitemap.Root!.Elements(s + "url").ToDictionary(
            u => u.Element(s + "loc")!.Value,
            u => u.Elements(x + "link").ToDictionary(l => l.Attribute("hreflang")!.Value, l => l.Attribute("href")!.Value));

        Assert.Equal(5 * 48, pages.Count);
        foreach (var (address, alternates) in pages)
        {
            Assert.Equal(["en", "ja", "ko", "ru", "x-default", "zh-Hans"], alternates.Keys.Order(StringComparer.Ordinal));
            Assert.Contains(address, alternates.Values);
            Assert.All(alternates.Where(a => a.Key != "x-default"), a => Assert.Contains(address, pages[a.Value].Values));
        }
    }

    [Fact]
    public async Task Sitemap_EveryAddress_AnswersAndNamesItselfCanonical()
    {
        var sitemap = XDocument.Parse(await site.Server.GetTextAsync("sitemap.xml"));
        XNamespace s = "http://www.sitemaps.org/schemas/sitemap/0.9";
        foreach (var address in sitemap.Root!.Elements(s + "url").Select(u => u.Element(s + "loc")!.Value))
        {
            var html = await site.Server.GetTextAsync(address["https://portal.example/".Length..]);
            Assert.Contains($"<link rel=\"canonical\" href=\"{address}\">", html, StringComparison.Ordinal);
            Assert.DoesNotContain("name=\"robots\"", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Sitemap_DayOfAnAction_IsThatOfItsPage()
    {
        XNamespace s = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var entry = XDocument.Parse(await site.Server.GetTextAsync("sitemap.xml")).Root!.Elements(s + "url").Single(u => u.Element(s + "loc")!.Value.Contains("/en/actions/1-", StringComparison.Ordinal));

        var html = await site.Server.GetTextAsync(entry.Element(s + "loc")!.Value["https://portal.example/".Length..]);

        Assert.Contains($"\"dateModified\":\"{entry.Element(s + "lastmod")!.Value}\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en/nope", "Page not found")]
    [InlineData("zh/actions/99", "404")]
    [InlineData("ja/clauses/a99.m1", "404")]
    public async Task Page_ThatIsNot_IsNotFoundInTheReadersLanguage(string address, string expected)
    {
        using var answer = await site.Server.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var html = await answer.Content.ReadAsStringAsync();
        Assert.Contains(expected, html, StringComparison.Ordinal);
        Assert.Contains("noindex", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NotFound_OfAnOddAddress_LinksToItInTheOtherLanguages()
    {
        using var answer = await site.Server.GetAsync("en/100%25%3Fnope");

        Assert.Contains("href=\"/ja/100%25%3Fnope\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_BesideAnotherLanguage_ShowsBothAndMarksTheOther()
    {
        var html = await site.Server.GetTextAsync("en/actions/1-international-comprehensive-transport-hub?with=zh");

        Assert.Contains("Build a Northeast Asia international aviation hub", html, StringComparison.Ordinal);
        Assert.Matches("lang=\"zh-CN\">[^<]*<strong>打造东北亚国际航空枢纽", html);
    }

    [Theory]
    [InlineData("zh/actions/1-international-comprehensive-transport-hub?with=ru", "参考译文，尚未经人工审校")]
    [InlineData("en/about", "Reference translation, not yet reviewed by a person")]
    [InlineData("ja/privacy", "参考訳（人による確認前）")]
    public async Task Translation_WhereverItIsShown_IsSaidToBeOne(string address, string expected)
    {
        var html = await site.Server.GetTextAsync(address);

        Assert.Matches("<p class=\"authority\">" + Regex.Escape(expected), html);
    }

    [Fact]
    public async Task Action_BesideATranslation_OffersToReportAProblemOfIt()
    {
        var html = await site.Server.GetTextAsync("zh/actions/1-international-comprehensive-transport-hub?with=ko");

        Assert.Matches("mailto:desk@portal\\.example\\?subject=[^\"]*a1\\.m1[^.\"]*ko", html);
    }

    [Theory]
    [InlineData("goals")]
    [InlineData("figures")]
    [InlineData("places")]
    [InlineData("for/investors")]
    public async Task Page_ThatNoClauseLeadsTo_CitesItselfByItsAddress(string path)
    {
        foreach (var segment in SiteAddresses.Segments)
        {
            var html = await site.Server.GetTextAsync($"{segment}/{path}");

            Assert.Matches($"<p class=\"c-cite\"[^>]*>[^<]*https://portal\\.example/{segment}/{path}</p>", html);
            Assert.Contains("class=\"qr\"", html, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("en/terms")]
    [InlineData("ko/terms")]
    [InlineData("ru/places")]
    public async Task Names_WhereThereIsAnAlphabet_StandInItsOrder(string address)
    {
        var html = await site.Server.GetTextAsync(address);

        foreach (var group in html.Split("<ul class=\"names\">")[1..])
        {
            // Letters and spaces decide: not case, not quotation marks.
            var names = Heading().Matches(group).Select(m => Regex.Replace(Plain(m.Value).ToLowerInvariant().Replace('ё', 'е'), @"[^\p{L}\p{Nd} ]", "").Trim()).ToList();
            Assert.NotEmpty(names);
            Assert.Equal(names.Order(StringComparer.Ordinal), names);
        }
    }

    [GeneratedRegex("<h3.*?</h3>")]
    private static partial Regex Heading();

    [Fact]
    public async Task Guide_EveryLine_CitesItsClause()
    {
        var html = await site.Server.GetTextAsync("en/for/investors");
        var lines = html[html.IndexOf("<ul class=\"lines\">", StringComparison.Ordinal)..html.IndexOf("</article>", StringComparison.Ordinal)];

        Assert.Equal(Regex.Count(lines, "<li>"), Regex.Count(lines, "<li>(?:(?!</li>).)*<a class=\"ref\"", RegexOptions.Singleline));
    }

    [Fact]
    public async Task Action_WithContactSet_OffersToReportAProblem()
    {
        var html = await site.Server.GetTextAsync("ko/actions/1-international-comprehensive-transport-hub");

        foreach (var clause in (string[])["a1", "a1.m1", "a1.goal"])
            Assert.Matches($"mailto:desk@portal\\.example\\?subject=[^\"]*{Regex.Escape(clause)}[^.\"]*ko", html);
    }

    [Fact]
    public async Task Plan_InChinese_PrintsTheOfficialTextWithItsNumbering()
    {
        var official = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Data", "plan.zh-Hans.txt"));

        var html = await site.Server.GetTextAsync("zh/plan");

        // Headings and clauses, in the order of the page; the preamble's heading is the site's own.
        var article = html[html.IndexOf("<article>", StringComparison.Ordinal)..html.IndexOf("</article>", StringComparison.Ordinal)];
        var printed = PrintedText().Matches(article).Select(m => m.Groups["action"].Success
            ? Plain(m.Groups["number"].Value) + "." + Plain(m.Groups["action"].Value) + "。"
            : Plain(m.Groups["text"].Value));
        Assert.Equal(
            Folded(string.Concat(official)),
            Folded(string.Concat(printed.Where(text => !text.StartsWith("序言", StringComparison.Ordinal)))));
    }

    private static string Plain(string html) => WebUtility.HtmlDecode(Tag().Replace(html, ""));

    private static string Folded(string text) => Space().Replace(Portal.ContentModel.Normalization.Nfkc(text), "");

    [GeneratedRegex("<h4[^>]*>.*?<b>(?<number>[0-9]+)</b>(?<action>.*?)</h4>|<(?<tag>h[123]|p class=\"c-text\")[^>]*>(?<text>.*?)</(?:h[123]|p)>", RegexOptions.Singleline)]
    private static partial Regex PrintedText();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex("\\s")]
    private static partial Regex Space();

    [Fact]
    public async Task Action_InTheSourceLanguage_HasNoTranslationToReport()
    {
        var html = await site.Server.GetTextAsync("zh/actions/1-international-comprehensive-transport-hub");

        Assert.DoesNotContain("mailto:desk@portal.example?subject=", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Contact_WithAnAddressSet_ShowsIt()
    {
        foreach (var segment in SiteAddresses.Segments)
            Assert.Contains(">desk@portal.example</a>", await site.Server.GetTextAsync($"{segment}/contact"), StringComparison.Ordinal);
    }

    // What is called a count must be printed: in digits, or in Chinese numerals.
    [Fact]
    public async Task Figures_EveryCount_StandsInAClauseThatIsCited()
    {
        var html = await site.Server.GetTextAsync("zh/figures");
        var counts = html[html.IndexOf("id=\"counts\"", StringComparison.Ordinal)..html.IndexOf("id=\"names\"", StringComparison.Ordinal)];
        var entities = ContentFolder.Read(RealContent.Root).Value!.Items.Where(i => i.Type == "entity").ToDictionary(i => i.Id);
        var rows = Row().Matches(counts);

        Assert.True(rows.Count > 5);
        foreach (Match row in rows)
            foreach (Capture id in row.Groups["id"].Captures)
            {
                var quantity = entities[id.Value].Shared["figure"]!["quantity"]!.ToString();
                var numeral = quantity.Length == 1 ? "〇一二三四五六七八九"[quantity[0] - '0'].ToString() : quantity;
                Assert.Matches($"(?<![0-9]){Regex.Escape(quantity)}(?![0-9])|{Regex.Escape(numeral)}", Plain(row.Groups["clause"].Value));
            }
    }

    [GeneratedRegex("<div>(?:<dt id=\"(?<id>[^\"]+)\">.*?</dt>)+<dd>(?<clause>.*?)<a class=\"ref\"[^<]*</a></dd></div>", RegexOptions.Singleline)]
    private static partial Regex Row();

    [Theory]
    [InlineData("sitemap.xml")]
    [InlineData("en/feed.xml")]
    public async Task Xml_BeginsWithItsDeclaration(string address)
    {
        var bytes = await site.Server.Client.GetByteArrayAsync(new Uri(address, UriKind.Relative));

        Assert.Equal("<?xml"u8, bytes.AsSpan(0, 5));
    }

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Id();
}

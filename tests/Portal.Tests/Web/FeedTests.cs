using System.Xml.Linq;

namespace Portal.Tests.Web;

/// <summary>The feeds while there is no news.</summary>
public sealed class FeedTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task Feed_OfEveryLanguage_TellsWhatIsTrueBeforeThereIsNews()
    {
        Dictionary<string, string> none = new(StringComparer.Ordinal)
        {
            ["zh"] = "沈阳市尚未公布实施进展", ["en"] = "The city has not published any progress yet", ["ja"] = "実施の進捗をまだ公表していません",
            ["ko"] = "아직 발표하지 않았습니다", ["ru"] = "Город пока не опубликовал",
        };
        foreach (var segment in SiteAddresses.Segments)
        {
            var feed = await FeedAsync(segment);

            Assert.Equal(2, feed.Elements(Atom + "entry").Count());
            Assert.Contains(none[segment], feed.Element(Atom + "subtitle")!.Value, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Entries_OfAllLanguages_HaveIdsOfTheirOwn()
    {
        var ids = new List<string>();
        foreach (var segment in SiteAddresses.Segments)
            ids.AddRange((await FeedAsync(segment)).Descendants(Atom + "id").Select(id => id.Value));

        Assert.Equal(5 * 3, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(ids, id => Assert.True(Uri.IsWellFormedUriString(id, UriKind.Absolute)));
    }

    [Fact]
    public async Task Author_IsANameAndNoAddress()
    {
        var author = (await FeedAsync("en")).Element(Atom + "author")!;

        Assert.Equal("Shenyang · Program of Action 2025–2035", author.Element(Atom + "name")!.Value);
        Assert.Equal("https://portal.example/en/", author.Element(Atom + "uri")!.Value);
    }

    [Fact]
    public async Task Entry_WithoutAKnownDay_StatesTheMonthAndNoDay()
    {
        var entry = (await FeedAsync("ru")).Elements(Atom + "entry").Single(e => e.Element(Atom + "id")!.Value.EndsWith("fact-2024-10", StringComparison.Ordinal));

        Assert.Equal("Октябрь 2024\u00a0г.", entry.Element(Atom + "content")!.Value);
        Assert.Null(entry.Element(Atom + "published"));
        Assert.Equal("2025-07-10T00:00:00+08:00", entry.Element(Atom + "updated")!.Value);
        Assert.Contains("<b>Октябрь 2024", await site.Server.GetTextAsync("ru/updates"), StringComparison.Ordinal);
    }

    private async Task<XElement> FeedAsync(string segment) => XDocument.Parse(await site.Server.GetTextAsync($"{segment}/feed.xml")).Root!;
}

using System.Collections.Immutable;
using Microsoft.Extensions.Logging.Abstractions;
using Portal.Autoroute;
using Portal.ContentModel;
using Portal.Contents.Published;
using Portal.Localization;
using Portal.Site.Pages;
using Portal.Tests.Storage;

namespace Portal.Tests.Site;

public sealed class FindPageTests
{
    [Theory]
    [InlineData(5, 5)]
    [InlineData(7, 6)]
    public async Task At_APathThatTheRoutesDecide_IsKnownUpToTheOlderOfRoutesAndContent(long routesPosition, long expected)
    {
        await using var site = await TestSite.CreateAsync(Provider.Sqlite);
        var routes = site.Get<RouteTable>();
        await routes.RebuildAsync(routesPosition, TestContext.Current.CancellationToken);
        var text = new Localizer(LoadCatalogues.From([], null).Value!, new MissingKeys(NullLogger<MissingKeys>.Instance)).For(Culture.English);
        var read = new ReadSession(new PublishedSnapshot(6, ImmutableDictionary<DocumentKey, PublishedDocument>.Empty));

        new FindPage(routes, new PageSources([], [], [])).At(new PageRequest(read, Culture.English, "news", new Dictionary<string, string>(), text));

        Assert.Equal(expected, read.Position);
    }
}

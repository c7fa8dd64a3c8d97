using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Portal.ContentModel;
using Portal.Contents.Published;

namespace Portal.Tests.Contents;

/// <summary>What a cached page is said to depend on.</summary>
public sealed class ReadSessionTests
{
    private readonly ReadSession _read = new(new PublishedSnapshot(1, ImmutableDictionary<DocumentKey, PublishedDocument>.Empty.AddRange(
        new[] { Document("a1", "action", null), Document("a1", "action", Culture.English), Document("t1", "term", null), Document("t1", "term", Culture.English) }
            .Select(d => KeyValuePair.Create(d.Key, d)))));

    [Fact]
    public void Find_Documents_DependsOnEach()
    {
        _read.FindShared("a1");
        _read.Find("a1", Culture.English);
        _read.Find("a1", Culture.Russian);

        Assert.Equal(["a1/en", "a1/ru", "a1/shared"], _read.Dependencies.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Find_DocumentOfAListedType_DependsOnTheListAlone()
    {
        _read.List("term");
        _read.Find("t1", Culture.English);
        _read.Find("t1", Culture.Russian);
        _read.FindShared("a1");

        Assert.Equal(["a1/shared", "t1/ru", "type:term"], _read.Dependencies.Order(StringComparer.Ordinal));
    }

    private static PublishedDocument Document(string item, string type, Culture? culture) =>
        new(culture is null ? DocumentKey.Shared(item) : new DocumentKey(item, culture), type, 1, DateTimeOffset.UnixEpoch, new JsonObject(), () => null);
}

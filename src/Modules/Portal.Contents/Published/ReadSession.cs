using Portal.ContentModel;
using Portal.Platform.Feed;

namespace Portal.Contents.Published;

/// <summary>
/// One read of published content: one snapshot, and a record of everything that was looked at, which is what a cached page
/// depends on. Not thread-safe.
/// </summary>
public sealed class ReadSession(PublishedSnapshot snapshot)
{
    private readonly HashSet<string> _dependencies = new(StringComparer.Ordinal);
    private readonly HashSet<string> _listed = new(StringComparer.Ordinal);

    /// <summary>The state that this read sees.</summary>
    public PublishedSnapshot Snapshot => snapshot;

    /// <summary>Position of the feed up to which all that was read is known.</summary>
    public long Position { get; private set; } = snapshot.Position;

    /// <summary>Tags of all that was read: "a1/en", "a1/shared", "type:action".</summary>
    public IReadOnlySet<string> Dependencies => _dependencies;

    /// <summary>The published version, or null; either way the page now depends on that document.</summary>
    public PublishedDocument? Find(DocumentKey key)
    {
        var document = snapshot.Find(key);
        // Whatever happens to a document of a listed type makes the list stale too.
        if (document is null || !_listed.Contains(document.Type))
            _dependencies.Add(key.ToString());
        return document;
    }

    public PublishedDocument? Find(string itemId, Culture culture) => Find(new DocumentKey(itemId, culture));

    public PublishedDocument? FindShared(string itemId) => Find(DocumentKey.Shared(itemId));

    /// <summary>Ids of the published items of a type, by their "order" field, then id.</summary>
    public IReadOnlyList<string> List(string type)
    {
        if (_listed.Add(type))
            _dependencies.Add(TypeTag(type));
        return [.. snapshot.ItemsOf(type)];
    }

    /// <summary>Id of the item that a clause belongs to, or null. The page depends on it through the documents of that item.</summary>
    public string? FindItemOfClause(string clauseId) => snapshot.ItemOfClause(clauseId);

    /// <summary>Makes the page depend on something that is not content, such as "site" (the settings).</summary>
    public void DependOn(string tag) => _dependencies.Add(tag);

    /// <summary>Says that the page was also made from something that is known only up to a position of the feed, such as the routes.</summary>
    public void LimitTo(long position) => Position = Math.Min(Position, position);

    /// <summary>The tags that an entry of the feed makes stale.</summary>
    public static IEnumerable<string> TagsOf(FeedEntry entry) => entry.Kind == FeedKind.SettingsChanged
        ? ["site"]
        : [entry.Key.ToString(), TypeTag(entry.ContentType)];

    private static string TypeTag(string type) => "type:" + type;
}

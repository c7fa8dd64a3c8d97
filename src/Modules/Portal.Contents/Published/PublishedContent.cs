using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Portal.ContentModel;
using Portal.ContentModel.Clauses;
using Portal.Contents.Storage;
using Portal.Contents.Types;
using Portal.Platform.Feed;
using Portal.Platform.Storage;

namespace Portal.Contents.Published;

/// <summary>
/// Keeps all published documents in memory, as of a position of the change feed. Readers take one snapshot a page, so a page
/// never mixes two states. About 4 KB a document; see docs/adr for the limits of this.
/// </summary>
public sealed class PublishedContent(
    IDbContextFactory<PortalDbContext> contexts, ChangeFeed feed, ContentTypes types) : IFeedConsumer, IDisposable
{
    private readonly SemaphoreSlim _loading = new(1, 1);
    private volatile PublishedSnapshot _snapshot = PublishedSnapshot.Empty;

    public int Order => 0;

    public long Position => _snapshot.Position;

    /// <summary>The newest snapshot that this node has; at most one polling interval behind the database.</summary>
    public PublishedSnapshot Current => _snapshot;

    /// <summary>Opens a read of the state that the database has now.</summary>
    public async Task<ReadSession> OpenAsync(CancellationToken cancellationToken = default)
    {
        if (await feed.PositionAsync(cancellationToken) != _snapshot.Position)
            await LoadAsync(cancellationToken);
        return new ReadSession(_snapshot);
    }

    public Task AdvanceAsync(IReadOnlyList<FeedEntry> entries, CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    public Task RebuildAsync(long position, CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    /// <summary>Reads, in one transaction, the entries since the snapshot and the documents that they name.</summary>
    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        await _loading.WaitAsync(cancellationToken);
        try
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            await using var transaction = await db.BeginReadAsync(cancellationToken);
            var from = _snapshot;
            var position = await db.Feed.MaxAsync(e => (long?)e.Seq, cancellationToken) ?? 0;
            // A feed that jumped, in either direction, is that of a restored backup: its entries don't say what is gone.
            if (from.Position > position || position - from.Position > FeedPump.RebuildBeyond)
                from = PublishedSnapshot.Empty;
            if (from.Position == position)
                return;

            _snapshot = from.Position == 0
                ? new PublishedSnapshot(position, (await ListPublishedAsync(db, cancellationToken)).ToImmutableDictionary(d => d.Key))
                : await ApplyAsync(db, from, position, cancellationToken);
        }
        finally
        {
            _loading.Release();
        }
    }

    private async Task<PublishedSnapshot> ApplyAsync(PortalDbContext db, PublishedSnapshot from, long position, CancellationToken cancellationToken)
    {
        var changed = await db.Feed.AsNoTracking().Where(e => e.Seq > from.Position)
            .Select(e => new { e.ItemId, e.CultureName }).Distinct().ToListAsync(cancellationToken);
        var items = changed.Select(c => c.ItemId).Distinct().ToList();
        var documents = from.Documents.ToBuilder();
        documents.RemoveRange(changed.Select(c => DocumentKey.FromStored(c.ItemId, c.CultureName)));
        foreach (var document in await ListPublishedAsync(db, cancellationToken, items))
            documents[document.Key] = document;
        return new PublishedSnapshot(position, documents.ToImmutable());
    }

    private async Task<List<PublishedDocument>> ListPublishedAsync(
        PortalDbContext db, CancellationToken cancellationToken, List<string>? onlyItems = null)
    {
        var rows = from document in db.Set<DocumentRow>().AsNoTracking()
                   join item in db.Set<ItemRow>() on document.ItemId equals item.Id
                   join version in db.Set<VersionRow>()
                       on new { document.ItemId, document.CultureName, Number = document.Published } equals
                       new { version.ItemId, version.CultureName, Number = (int?)version.Number }
                   where onlyItems == null || onlyItems.Contains(item.Id)
                   select new { document.ItemId, document.CultureName, item.Type, version.Number, document.PublishedAt, version.Content };
        var list = await rows.ToListAsync(cancellationToken);
        var shared = list.Where(r => r.CultureName.Length == 0)
            .ToDictionary(r => r.ItemId, r => JsonNode.Parse(r.Content)!.AsObject(), StringComparer.Ordinal);
        return [.. list.Select(row => Document(
            DocumentKey.FromStored(row.ItemId, row.CultureName), row.Type, row.Number, row.PublishedAt!.Value,
            row.CultureName.Length == 0 ? shared[row.ItemId] : JsonNode.Parse(row.Content)!.AsObject(),
            shared.GetValueOrDefault(row.ItemId)))];
    }

    private PublishedDocument Document(
        DocumentKey key, string type, int version, DateTimeOffset publishedAt, JsonObject content, JsonObject? shared) =>
        new(key, type, version, publishedAt, content, () => Parse(key, type, content, shared));

    private ClauseText? Parse(DocumentKey key, string type, JsonObject content, JsonObject? shared) =>
        content["body"]?.GetValue<string>() is { } body && types.Find(type) is { } declared
            ? ClauseParser.Parse(body, declared.SchemeFor(key.ItemId, shared), key.ToString()).Value
            : null;

    public void Dispose() => _loading.Dispose();
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Portal.ContentModel;
using Portal.Platform.Feed;

namespace Portal.Platform.Storage;

/// <summary>
/// One writing transaction. All changes and their feed entries commit together or, when disposed without
/// <see cref="CommitAsync"/>, not at all. Not thread-safe.
/// </summary>
public sealed class WriteSession : IAsyncDisposable
{
    private readonly IDbContextTransaction _transaction;
    private readonly List<FeedEntry> _entries = [];

    internal WriteSession(PortalDbContext db, IDbContextTransaction transaction, DateTimeOffset now)
    {
        Db = db;
        _transaction = transaction;
        Now = now;
    }

    public PortalDbContext Db { get; }

    /// <summary>The one time of everything that this transaction writes, in UTC.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>Adds an entry to the change feed; it gets its number at commit.</summary>
    public void Append(FeedKind kind, DocumentKey document, string contentType) =>
        _entries.Add(new FeedEntry
        {
            Kind = kind,
            ItemId = document.ItemId,
            CultureName = document.CultureName,
            ContentType = contentType,
            At = Now,
        });

    /// <summary>Numbers the feed entries, saves and commits. The writers' lock is held until then, so no reader can skip a number.</summary>
    public async Task CommitAsync(CancellationToken cancellationToken = default)
    {
        if (_entries.Count > 0)
        {
            var seq = await Db.Feed.MaxAsync(e => (long?)e.Seq, cancellationToken) ?? 0;
            foreach (var entry in _entries)
                entry.Seq = ++seq;
            Db.Feed.AddRange(_entries);
        }

        await Db.SaveChangesAsync(cancellationToken);
        if (_entries.Count > 0 && Db.Database.IsPostgreSql())
            await Db.Database.ExecuteSqlRawAsync("NOTIFY " + FeedListener.Channel, cancellationToken);
        await _transaction.CommitAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _transaction.DisposeAsync();
        await Db.DisposeAsync();
    }
}

using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Portal.Platform.Feed;
using Portal.Platform.Storage;

namespace Portal.Autoroute;

/// <summary>Which item a path belongs to.</summary>
/// <param name="ItemId">The item.</param>
/// <param name="CurrentPath">Its present path; differs from the path asked for when that is an earlier one. Null: the item has none now.</param>
public sealed record RouteMatch(string ItemId, string? CurrentPath);

/// <summary>All paths and redirects, in memory, as of a position of the change feed.</summary>
public sealed class RouteTable(IDbContextFactory<PortalDbContext> contexts) : IFeedConsumer
{
    private volatile Table _table = new(0, FrozenDictionary<string, RouteMatch>.Empty);

    public int Order => 1;

    public long Position => _table.Position;

    /// <param name="path">Under the culture's segment, lower case, no leading or trailing '/'.</param>
    public RouteMatch? Find(string path) => _table.Routes.GetValueOrDefault(path);

    public Task AdvanceAsync(IReadOnlyList<FeedEntry> entries, CancellationToken cancellationToken) =>
        // Only the publication of a shared document can move a path.
        entries.Any(e => e.CultureName.Length == 0 && e.Kind == FeedKind.Published)
            ? RebuildAsync(entries[^1].Seq, cancellationToken)
            : Task.FromResult(_table = _table with { Position = entries[^1].Seq });

    public async Task RebuildAsync(long position, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await db.Set<PathRow>().AsNoTracking().ToListAsync(cancellationToken);
        var current = rows.Where(r => r.Current).ToDictionary(r => r.ItemId, r => r.Path, StringComparer.Ordinal);
        _table = new Table(position, rows.ToFrozenDictionary(
            r => r.Path, r => new RouteMatch(r.ItemId, current.GetValueOrDefault(r.ItemId)), StringComparer.Ordinal));
    }

    private sealed record Table(long Position, FrozenDictionary<string, RouteMatch> Routes);
}

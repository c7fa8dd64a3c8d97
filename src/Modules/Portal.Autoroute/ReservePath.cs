using Microsoft.EntityFrameworkCore;
using Portal.ContentModel;
using Portal.Contents.Publish;
using Portal.Platform.Storage;

namespace Portal.Autoroute;

/// <summary>Gives an item its path in the transaction that publishes it; its earlier path stays as a redirect.</summary>
internal sealed class ReservePath : IPublishGuard
{
    public async Task<Error?> CheckAsync(PublishedChange change, WriteSession session, CancellationToken cancellationToken)
    {
        if (change.Type.PathFor(change.Shared) is not { } path)
            return null;

        var paths = session.Db.Set<PathRow>();
        var row = await paths.FindAsync([path], cancellationToken);
        if (row is not null && row.ItemId != change.ItemId)
            return new Error("autoroute.path_taken", "The path “{0}” of “{1}” already belongs to “{2}”.", path, change.ItemId, row.ItemId);

        foreach (var other in await paths.Where(p => p.ItemId == change.ItemId && p.Path != path && p.Current).ToListAsync(cancellationToken))
            other.Current = false;
        if (row is null)
            paths.Add(new PathRow { Path = path, ItemId = change.ItemId, Current = true });
        else
            row.Current = true;
        return null;
    }
}

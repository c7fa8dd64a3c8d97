using Portal.ContentModel;
using Portal.Contents.Storage;
using Portal.Platform.Storage;

namespace Portal.Contents.WorkingCopies;

internal static class WorkingCopyWrites
{
    public static async Task<bool> DiscardWorkingCopyAsync(this WriteSession session, DocumentKey key, string author, CancellationToken cancellationToken)
    {
        if (await session.Db.Set<WorkingCopyRow>().FindAsync([key.ItemId, key.CultureName, author], cancellationToken) is not { } copy)
            return false;
        session.Db.Remove(copy);
        return true;
    }
}

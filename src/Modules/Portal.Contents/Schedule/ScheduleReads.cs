using Portal.ContentModel;
using Portal.Contents.Storage;
using Portal.Platform.Storage;

namespace Portal.Contents.Schedule;

internal static class ScheduleReads
{
    public static async Task<ScheduleRow?> FindScheduleAsync(this WriteSession session, DocumentKey key, CancellationToken cancellationToken) =>
        await session.Db.Set<ScheduleRow>().FindAsync([key.ItemId, key.CultureName], cancellationToken);
}

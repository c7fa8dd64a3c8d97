using Portal.ContentModel;
using Portal.Contents.Publish;
using Portal.Platform.Storage;

namespace Portal.Contents.Schedule;

/// <summary>Takes a document off the schedule.</summary>
public sealed class CancelSchedule(WriteSessions sessions)
{
    /// <returns>Null, or <c>contents.not_scheduled</c>.</returns>
    public async Task<Error?> RunAsync(DocumentKey key, string actor, CancellationToken cancellationToken = default)
    {
        await using var session = await sessions.BeginAsync(cancellationToken);
        if (await session.FindScheduleAsync(key, cancellationToken) is not { } schedule)
            return ContentErrors.NotScheduled(key);

        var document = (await session.FindDocumentAsync(key, cancellationToken))!;
        session.Db.Remove(schedule);
        session.Audit("ScheduleCancelled", document, schedule.Version, actor);
        await session.CommitAsync(cancellationToken);
        return null;
    }
}

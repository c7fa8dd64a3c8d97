using Portal.ContentModel;
using Portal.Contents.Publish;
using Portal.Contents.Storage;
using Portal.Platform.Storage;

namespace Portal.Contents.Schedule;

/// <summary>Names the version of a document that goes public at a time, in place of what was scheduled before.</summary>
public sealed class SchedulePublication(WriteSessions sessions)
{
    /// <param name="at">Later than now.</param>
    /// <param name="actor">User name for the audit trail, also when the time has come.</param>
    /// <returns>Null; <c>contents.version_not_found</c>, <c>contents.schedule_past</c>.</returns>
    public async Task<Error?> RunAsync(DocumentKey key, int version, DateTimeOffset at, string actor, CancellationToken cancellationToken = default)
    {
        await using var session = await sessions.BeginAsync(cancellationToken);
        if (await session.FindDocumentAsync(key, cancellationToken) is not { } document
            || await session.ContentOfAsync(document, version, cancellationToken) is null)
            return ContentErrors.VersionNotFound(key, version);
        if (at <= session.Now)
            return ContentErrors.SchedulePast(key);

        if (await session.FindScheduleAsync(key, cancellationToken) is { } schedule)
            (schedule.Version, schedule.At, schedule.Actor) = (version, at, actor);
        else
            session.Db.Add(new ScheduleRow { ItemId = key.ItemId, CultureName = key.CultureName, Version = version, At = at, Actor = actor });
        session.Audit("PublicationScheduled", document, version, actor);
        await session.CommitAsync(cancellationToken);
        return null;
    }
}

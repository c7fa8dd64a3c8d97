using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Portal.ContentModel;
using Portal.Contents.Publish;
using Portal.Contents.Storage;
using Portal.Contents.Types;
using Portal.Platform.Storage;

namespace Portal.Contents.Schedule;

/// <summary>
/// Publishes what is due, one document a transaction. Every node may run it at once: the writers' lock lets one of them find the row. What can't be
/// published leaves the schedule and stands in the audit trail.
/// </summary>
public sealed class PublishDue(
    WriteSessions sessions, IDbContextFactory<PortalDbContext> contexts, ContentTypes types, IEnumerable<IPublishGuard> guards, TimeProvider time,
    ILogger<PublishDue> logger)
{
    /// <returns>How many documents went public.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken = default)
    {
        var published = 0;
        foreach (var key in await ListDueAsync(cancellationToken))
        {
            try
            {
                if (await PublishAsync(key, cancellationToken) is not { } refusal)
                    published++;
                else if (await DropAsync(key, cancellationToken))
                    logger.LogWarning("{Document} was due and could not be published: {Refusal}", key, refusal);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // It stays due. What else is due must not wait for it.
                logger.LogError(failure, "{Document} was due and could not be published", key);
            }
        }

        return published;
    }

    // The shared document first: a culture's needs it.
    private async Task<List<DocumentKey>> ListDueAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var due = await db.Set<ScheduleRow>().AsNoTracking().Where(s => s.At <= now).OrderBy(s => s.At).ToListAsync(cancellationToken);
        return [.. due.OrderBy(s => s.CultureName.Length > 0).Select(s => DocumentKey.FromStored(s.ItemId, s.CultureName))];
    }

    private async Task<Error?> PublishAsync(DocumentKey key, CancellationToken cancellationToken)
    {
        await using var session = await sessions.BeginAsync(cancellationToken);
        if (await FindDueAsync(session, key, cancellationToken) is not { } schedule)
            return ContentErrors.NotScheduled(key);
        var document = (await session.FindDocumentAsync(key, cancellationToken))!;
        if (document.Published >= schedule.Version)
            return ContentErrors.NothingToPublish(key);
        var item = (await session.Db.Set<ItemRow>().FindAsync([key.ItemId], cancellationToken))!;
        if (types.Find(item.Type) is not { } type)
            return ContentErrors.UnknownType(key.ItemId, item.Type);

        session.PublishVersion(document, schedule.Version, item.Type, schedule.Actor);
        session.Db.Remove(schedule);
        var shared = await session.FindDocumentAsync(DocumentKey.Shared(key.ItemId), cancellationToken);
        if (shared?.Published is not { } version)
            return ContentErrors.SharedFirst(key.ItemId);
        var content = JsonNode.Parse((await session.ContentOfAsync(shared, version, cancellationToken))!)!.AsObject();
        if (await guards.CheckAsync(new PublishedChange(key.ItemId, type, content, key.Culture is { } culture ? [culture] : []), session, cancellationToken) is { } refusal)
            return refusal;
        await session.CommitAsync(cancellationToken);
        return null;
    }

    /// <returns>False when another node has seen to it.</returns>
    private async Task<bool> DropAsync(DocumentKey key, CancellationToken cancellationToken)
    {
        await using var session = await sessions.BeginAsync(cancellationToken);
        if (await FindDueAsync(session, key, cancellationToken) is not { } schedule)
            return false;
        session.Db.Remove(schedule);
        session.Audit("ScheduleRefused", (await session.FindDocumentAsync(key, cancellationToken))!, schedule.Version, schedule.Actor);
        await session.CommitAsync(cancellationToken);
        return true;
    }

    private static async Task<ScheduleRow?> FindDueAsync(WriteSession session, DocumentKey key, CancellationToken cancellationToken) =>
        await session.FindScheduleAsync(key, cancellationToken) is { } schedule && schedule.At <= session.Now ? schedule : null;
}

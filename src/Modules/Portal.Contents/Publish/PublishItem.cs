using System.Text.Json.Nodes;
using Portal.ContentModel;
using Portal.Contents.Storage;
using Portal.Contents.Types;
using Portal.Platform.Storage;

namespace Portal.Contents.Publish;

/// <summary>Publishes the drafts of an item in some cultures, and its shared draft only when asked to: all in one transaction.</summary>
public sealed class PublishItem(WriteSessions sessions, ContentTypes types, IEnumerable<IPublishGuard> guards)
{
    /// <param name="itemId">The item.</param>
    /// <param name="cultures">Cultures whose drafts go public.</param>
    /// <param name="withShared">True: the shared draft goes public too. The first publication needs it.</param>
    /// <param name="actor">User name for the audit trail.</param>
    /// <returns>The number of documents published.</returns>
    public async Task<Result<int>> RunAsync(
        string itemId, IReadOnlyList<Culture> cultures, bool withShared, string actor, CancellationToken cancellationToken = default)
    {
        await using var session = await sessions.BeginAsync(cancellationToken);
        if (await session.Db.Set<ItemRow>().FindAsync([itemId], cancellationToken) is not { } item)
            return ContentErrors.ItemNotFound(itemId);
        if (types.Find(item.Type) is not { } type)
            return ContentErrors.UnknownType(itemId, item.Type);

        foreach (var key in Keys(itemId, cultures, withShared))
        {
            if (await session.FindDocumentAsync(key, cancellationToken) is not { Draft: not null } document)
                return ContentErrors.NothingToPublish(key);
            session.PublishDraft(document, item.Type, actor);
        }

        var shared = await session.FindDocumentAsync(DocumentKey.Shared(itemId), cancellationToken);
        if (shared?.Published is not { } sharedVersion)
            return ContentErrors.SharedFirst(itemId);

        var content = JsonNode.Parse((await session.ContentOfAsync(shared, sharedVersion, cancellationToken))!)!.AsObject();
        var change = new PublishedChange(itemId, type, content, cultures);
        if (await guards.CheckAsync(change, session, cancellationToken) is { } refusal)
            return refusal;

        await session.CommitAsync(cancellationToken);
        return cultures.Count + (withShared ? 1 : 0);
    }

    private static IEnumerable<DocumentKey> Keys(string itemId, IReadOnlyList<Culture> cultures, bool withShared) =>
        (withShared ? [DocumentKey.Shared(itemId)] : Array.Empty<DocumentKey>())
        .Concat(cultures.Select(culture => new DocumentKey(itemId, culture)));
}

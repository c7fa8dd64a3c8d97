using Portal.ContentModel;
using Portal.Contents.Storage;
using Portal.Platform.Feed;
using Portal.Platform.Storage;

namespace Portal.Contents.Publish;

/// <summary>Takes a published document off the site. Its versions stay.</summary>
public sealed class WithdrawDocument(WriteSessions sessions)
{
    /// <returns>The number of the version that was public, or <c>contents.not_published</c>.</returns>
    public async Task<Result<int>> RunAsync(DocumentKey key, string actor, CancellationToken cancellationToken = default)
    {
        await using var session = await sessions.BeginAsync(cancellationToken);
        if (await session.FindDocumentAsync(key, cancellationToken) is not { Published: { } published } document)
            return ContentErrors.NotPublished(key);

        var item = (await session.Db.Set<ItemRow>().FindAsync([key.ItemId], cancellationToken))!;
        document.Published = null;
        document.PublishedAt = null;
        document.Draft ??= document.Latest;
        session.Append(FeedKind.Withdrawn, key, item.Type);
        session.Audit("DocumentWithdrawn", document, published, actor);
        await session.CommitAsync(cancellationToken);
        return published;
    }
}

using Portal.ContentModel;
using Portal.Contents.Storage;
using Portal.Contents.Types;
using Portal.Platform.Feed;
using Portal.Platform.Storage;

namespace Portal.Contents.Publish;

/// <summary>Takes a published document off the site. Its versions stay.</summary>
public sealed class WithdrawDocument(WriteSessions sessions, ContentTypes types)
{
    /// <returns>The number of the version that was public; <c>contents.not_published</c>, or <c>contents.required</c> for what the site cannot do without.</returns>
    public async Task<Result<int>> RunAsync(DocumentKey key, string actor, CancellationToken cancellationToken = default)
    {
        await using var session = await sessions.BeginAsync(cancellationToken);
        if (await session.FindDocumentAsync(key, cancellationToken) is not { Published: { } published } document)
            return ContentErrors.NotPublished(key);

        var item = (await session.Db.Set<ItemRow>().FindAsync([key.ItemId], cancellationToken))!;
        // A translation may go: readers then see the source in its place.
        if (key.Culture is null or { IsSource: true } && types.Find(item.Type)?.Items.Contains(item.Id, StringComparer.Ordinal) is true)
            return ContentErrors.Required(key);
        document.Published = null;
        document.PublishedAt = null;
        document.Draft ??= document.Latest;
        session.Append(FeedKind.Withdrawn, key, item.Type);
        session.Audit("DocumentWithdrawn", document, published, actor);
        await session.CommitAsync(cancellationToken);
        return published;
    }
}

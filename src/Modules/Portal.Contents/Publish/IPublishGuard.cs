using System.Text.Json.Nodes;
using Portal.ContentModel;
using Portal.ContentModel.Types;
using Portal.Platform.Storage;

namespace Portal.Contents.Publish;

/// <summary>Takes part in publishing, inside its transaction: refuses it, or writes what must become true with it.</summary>
public interface IPublishGuard
{
    /// <summary>Called once an item, after its pointers have moved and before the commit.</summary>
    /// <returns>Null, or why the item can't be published; then nothing of the transaction is kept.</returns>
    Task<Error?> CheckAsync(PublishedChange change, WriteSession session, CancellationToken cancellationToken);
}

/// <summary>What is about to be published.</summary>
/// <param name="Shared">The shared content that will be public.</param>
/// <param name="Cultures">The cultures whose documents are published by this operation.</param>
public sealed record PublishedChange(string ItemId, ContentType Type, JsonObject Shared, IReadOnlyList<Culture> Cultures);

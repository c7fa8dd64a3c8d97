using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Portal.ContentModel;
using Portal.ContentModel.Json;
using Portal.Contents.Storage;
using Portal.Contents.Types;
using Portal.Contents.WorkingCopies;
using Portal.Platform.Storage;

namespace Portal.Contents.Publish;

/// <summary>Appends a version to a document and makes it the draft; the author's working copy has served.</summary>
public sealed class SaveDraft(WriteSessions sessions, ContentTypes types)
{
    /// <param name="key">The document; its item must exist.</param>
    /// <param name="content">The whole content of the new version.</param>
    /// <param name="basedOn">Number of the version that the author started from; 0 for a document without versions.</param>
    /// <param name="author">User name.</param>
    /// <returns>The new version's number, or the latest one's when nothing changed; <c>contents.conflict</c> when a newer version exists,
    /// <c>contents.unsound</c> when a field or the Markdown is refused.</returns>
    public async Task<Result<int>> RunAsync(
        DocumentKey key, JsonObject content, int basedOn, string author, CancellationToken cancellationToken = default)
    {
        await using var session = await sessions.BeginAsync(cancellationToken);
        if (await session.Db.Set<ItemRow>().FindAsync([key.ItemId], cancellationToken) is not { } item)
            return ContentErrors.ItemNotFound(key.ItemId);

        var document = await session.FindDocumentAsync(key, cancellationToken);
        if ((document?.Latest ?? 0) != basedOn)
            return ContentErrors.SavedMeanwhile(key, basedOn, document?.Latest ?? 0);

        var sound = await SoundContent.OfAsync(content, key, types.Find(item.Type), session, cancellationToken);
        if (!sound.IsSuccess)
            return sound.Error;
        await session.DiscardWorkingCopyAsync(key, author, cancellationToken);
        var text = CanonicalJson.Write(sound.Value);
        if (document is null || await session.ContentOfAsync(document, document.Latest, cancellationToken) != text)
        {
            document ??= session.AddDocument(key);
            session.AddVersion(document, text, author);
            session.Audit("DraftSaved", document, document.Latest, author);
        }

        await session.CommitAsync(cancellationToken);
        return document.Latest;
    }
}

using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Portal.ContentModel;
using Portal.ContentModel.Json;
using Portal.Contents.Storage;
using Portal.Platform.Storage;

namespace Portal.Contents.WorkingCopies;

/// <summary>Keeps what an author has typed so far, over what was kept before. Two authors of one document don't see each other's.</summary>
public sealed class SaveWorkingCopy(WriteSessions sessions)
{
    /// <param name="key">The document; its item must exist.</param>
    /// <param name="content">The whole content; it need not be sound yet.</param>
    /// <param name="basedOn">Number of the version that the author started from; 0 for a document without versions.</param>
    /// <param name="author">User name.</param>
    /// <returns>Null, or <c>contents.item_not_found</c>.</returns>
    public async Task<Error?> RunAsync(DocumentKey key, JsonObject content, int basedOn, string author, CancellationToken cancellationToken = default)
    {
        await using var session = await sessions.BeginAsync(cancellationToken);
        if (!await session.Db.Set<ItemRow>().AnyAsync(i => i.Id == key.ItemId, cancellationToken))
            return ContentErrors.ItemNotFound(key.ItemId);

        var text = CanonicalJson.Write(content);
        if (await session.Db.Set<WorkingCopyRow>().FindAsync([key.ItemId, key.CultureName, author], cancellationToken) is { } copy)
            (copy.Content, copy.BasedOn, copy.SavedAt) = (text, basedOn, session.Now);
        else
            session.Db.Add(new WorkingCopyRow
            {
                ItemId = key.ItemId, CultureName = key.CultureName, Author = author, Content = text, BasedOn = basedOn, SavedAt = session.Now,
            });
        await session.CommitAsync(cancellationToken);
        return null;
    }
}

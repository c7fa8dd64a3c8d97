using Microsoft.EntityFrameworkCore;
using Portal.ContentModel;
using Portal.Contents.Storage;
using Portal.Platform.Feed;
using Portal.Platform.Storage;

namespace Portal.Contents.Publish;

/// <summary>The few steps that every operation on documents is made of, inside its transaction.</summary>
internal static class DocumentWrites
{
    public static async Task<DocumentRow?> FindDocumentAsync(this WriteSession session, DocumentKey key, CancellationToken cancellationToken) =>
        await session.Db.Set<DocumentRow>().FindAsync([key.ItemId, key.CultureName], cancellationToken);

    public static async Task<string?> ContentOfAsync(
        this WriteSession session, DocumentRow document, int number, CancellationToken cancellationToken) =>
        await session.Db.Set<VersionRow>()
            .Where(v => v.ItemId == document.ItemId && v.CultureName == document.CultureName && v.Number == number)
            .Select(v => v.Content).SingleOrDefaultAsync(cancellationToken);

    public static DocumentRow AddDocument(this WriteSession session, DocumentKey key)
    {
        var document = new DocumentRow { ItemId = key.ItemId, CultureName = key.CultureName };
        session.Db.Add(document);
        return document;
    }

    /// <summary>Appends the next version and points the draft at it.</summary>
    public static void AddVersion(this WriteSession session, DocumentRow document, string content, string author)
    {
        int? basedOn = document.Latest == 0 ? null : document.Latest;
        document.Latest++;
        document.Draft = document.Latest;
        session.Db.Add(new VersionRow
        {
            ItemId = document.ItemId,
            CultureName = document.CultureName,
            Number = document.Latest,
            Content = content,
            BasedOn = basedOn,
            CreatedAt = session.Now,
            Author = author,
        });
    }

    /// <summary>Moves the published pointer to the draft, with its feed entry and audit line.</summary>
    public static void PublishDraft(this WriteSession session, DocumentRow document, string contentType, string actor) =>
        session.PublishVersion(document, document.Draft!.Value, contentType, actor);

    /// <summary>Moves the published pointer to a version, with its feed entry and audit line. A newer draft stays one.</summary>
    public static void PublishVersion(this WriteSession session, DocumentRow document, int version, string contentType, string actor)
    {
        document.Published = version;
        document.PublishedAt = session.Now;
        if (document.Draft == version)
            document.Draft = null;
        session.Append(FeedKind.Published, document.Key, contentType);
        session.Audit("DocumentPublished", document, document.Published, actor);
    }

    public static void Audit(this WriteSession session, string happened, DocumentRow document, int? version, string actor) =>
        session.Db.Add(new AuditRow
        {
            At = session.Now,
            Actor = actor,
            Event = happened,
            ItemId = document.ItemId,
            CultureName = document.CultureName,
            Version = version,
        });
}

using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Portal.ContentModel;
using Portal.ContentModel.Json;
using Portal.Contents.Files;
using Portal.Contents.Publish;
using Portal.Contents.Storage;
using Portal.Contents.Types;
using Portal.Platform.Storage;

namespace Portal.Contents.Import;

/// <summary>
/// Brings what the content files say onto the site and publishes it, in one transaction. A document that was changed on
/// the site since its last import, or taken off it, is left alone and listed.
/// </summary>
public sealed class ImportContent(
    IDbContextFactory<PortalDbContext> contexts, WriteSessions sessions, ContentTypes types, IEnumerable<IPublishGuard> guards)
{
    private const string Author = "import";

    /// <summary>Whether the site has no item yet. Takes no lock: ask again inside the transaction that fills it.</summary>
    public async Task<bool> IsNeededAsync(CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return !await db.Set<ItemRow>().AnyAsync(cancellationToken);
    }

    /// <inheritdoc cref="IsNeededAsync(CancellationToken)"/>
    public static async Task<bool> IsNeededAsync(WriteSession session, CancellationToken cancellationToken = default) =>
        !await session.Db.Set<ItemRow>().AnyAsync(cancellationToken);

    public async Task<Result<ImportReport>> RunAsync(IReadOnlyList<FileItem> files, CancellationToken cancellationToken = default)
    {
        await using var session = await sessions.BeginAsync(cancellationToken);
        var report = await RunAsync(files, session, cancellationToken);
        if (report.IsSuccess)
            await session.CommitAsync(cancellationToken);
        return report;
    }

    /// <summary>The same as part of a larger transaction, which the caller commits. After a refusal it must not.</summary>
    public async Task<Result<ImportReport>> RunAsync(
        IReadOnlyList<FileItem> files, WriteSession session, CancellationToken cancellationToken = default)
    {
        session.Db.ChangeTracker.AutoDetectChangesEnabled = false;
        var known = await KnownDocuments.LoadAsync(session, cancellationToken);
        var outcome = new Outcome();
        foreach (var file in files)
        {
            if (await ImportAsync(file, session, known, outcome, cancellationToken) is { } refusal)
                return refusal;
        }

        session.Db.ChangeTracker.AutoDetectChangesEnabled = true;
        await session.Db.SaveChangesAsync(cancellationToken);
        return new ImportReport(outcome.Created, outcome.Updated, outcome.Unchanged, outcome.Kept);
    }

    private async Task<Error?> ImportAsync(
        FileItem file, WriteSession session, KnownDocuments known, Outcome outcome, CancellationToken cancellationToken)
    {
        if (types.Find(file.Type) is not { } type)
            return ContentErrors.UnknownType(file.Id, file.Type);
        if (known.TypeOf(file.Id) is { } before && before != file.Type)
            return ContentErrors.TypeDiffers(file.Id, found: file.Type, expected: before);
        if (known.TypeOf(file.Id) is null)
            session.Db.Add(new ItemRow { Id = file.Id, Type = file.Type, CreatedAt = session.Now });

        var published = new List<DocumentKey>();
        foreach (var (key, content) in Documents(file))
            if (ImportDocument(key, content, file.Type, session, known, outcome))
                published.Add(key);
        if (published.Count == 0)
            return null;

        var cultures = published.Where(k => k.Culture is not null).Select(k => k.Culture!).ToList();
        var change = new PublishedChange(file.Id, type, await PublishedSharedAsync(file, session, known, cancellationToken), cultures);
        return await guards.CheckAsync(change, session, cancellationToken);
    }

    // What the site publishes, whatever drafts it has; what this import publishes is not stored yet.
    private static async Task<JsonObject> PublishedSharedAsync(
        FileItem file, WriteSession session, KnownDocuments known, CancellationToken cancellationToken) =>
        known.Find(DocumentKey.Shared(file.Id)) is { Published: { } version } document
        && await session.ContentOfAsync(document, version, cancellationToken) is { } stored
            ? JsonNode.Parse(stored)!.AsObject()
            : file.Shared;

    /// <returns>True when a new version was published.</returns>
    private static bool ImportDocument(
        DocumentKey key, JsonObject content, string type, WriteSession session, KnownDocuments known, Outcome outcome)
    {
        var text = CanonicalJson.Write(content);
        var document = known.Find(key);
        if (document is { Published: not null } && known.LatestContent(key) == text)
        {
            outcome.Unchanged++;
            return false;
        }

        if (IsTheSites(key, known))
        {
            outcome.Kept.Add(key);
            return false;
        }

        (document is null ? outcome.Created : outcome.Updated).Add(key);
        document ??= session.AddDocument(key);
        session.AddVersion(document, text, Author);
        session.PublishDraft(document, type, Author);
        document.Imported = document.Latest;
        return true;
    }

    // Somebody decided what the site says: by a newer version, or by taking the document off, alone or with all that hangs on the shared one.
    private static bool IsTheSites(DocumentKey key, KnownDocuments known) =>
        (known.Find(key) is { } document && (document.Imported != document.Latest || document.Published is null))
        || known.Find(DocumentKey.Shared(key.ItemId)) is { Published: null };

    private static IEnumerable<(DocumentKey Key, JsonObject Content)> Documents(FileItem file) =>
        file.Cultures.Select(c => (new DocumentKey(file.Id, c.Key), c.Value)).Prepend((DocumentKey.Shared(file.Id), file.Shared));

    private sealed class Outcome
    {
        public List<DocumentKey> Created { get; } = [];

        public List<DocumentKey> Updated { get; } = [];

        public List<DocumentKey> Kept { get; } = [];

        public int Unchanged { get; set; }
    }
}

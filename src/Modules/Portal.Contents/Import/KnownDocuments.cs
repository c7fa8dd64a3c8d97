using Microsoft.EntityFrameworkCore;
using Portal.ContentModel;
using Portal.Contents.Storage;
using Portal.Platform.Storage;

namespace Portal.Contents.Import;

/// <summary>What the site has before an import: every document with the content of its latest version, read in three queries.</summary>
internal sealed class KnownDocuments
{
    private readonly Dictionary<string, string> _types;
    private readonly Dictionary<DocumentKey, DocumentRow> _documents;
    private readonly Dictionary<DocumentKey, string> _latest;

    private KnownDocuments(Dictionary<string, string> types, Dictionary<DocumentKey, DocumentRow> documents, Dictionary<DocumentKey, string> latest)
    {
        _types = types;
        _documents = documents;
        _latest = latest;
    }

    public static async Task<KnownDocuments> LoadAsync(WriteSession session, CancellationToken cancellationToken)
    {
        var types = await session.Db.Set<ItemRow>().AsNoTracking().ToDictionaryAsync(i => i.Id, i => i.Type, cancellationToken);
        var documents = await session.Db.Set<DocumentRow>().ToListAsync(cancellationToken);
        var latest = from document in session.Db.Set<DocumentRow>()
                     join version in session.Db.Set<VersionRow>()
                         on new { document.ItemId, document.CultureName, Number = document.Latest } equals
                         new { version.ItemId, version.CultureName, version.Number }
                     select new { version.ItemId, version.CultureName, version.Content };
        return new KnownDocuments(
            types,
            documents.ToDictionary(d => d.Key),
            (await latest.ToListAsync(cancellationToken)).ToDictionary(v => DocumentKey.FromStored(v.ItemId, v.CultureName), v => v.Content));
    }

    public IReadOnlyCollection<string> ItemIds => _types.Keys;

    public string? TypeOf(string itemId) => _types.GetValueOrDefault(itemId);

    public DocumentRow? Find(DocumentKey key) => _documents.GetValueOrDefault(key);

    public string? LatestContent(DocumentKey key) => _latest.GetValueOrDefault(key);
}

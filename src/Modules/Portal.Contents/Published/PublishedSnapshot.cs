using System.Collections.Immutable;
using System.Globalization;
using Portal.ContentModel;

namespace Portal.Contents.Published;

/// <summary>All published documents as of one position of the change feed.</summary>
public sealed class PublishedSnapshot
{
    public static PublishedSnapshot Empty { get; } = new(0, ImmutableDictionary<DocumentKey, PublishedDocument>.Empty);

    private readonly Lazy<ILookup<string, string>> _itemsByType;
    private readonly Lazy<Dictionary<string, string>> _clauseOwners;
    private readonly Lazy<string> _mark;

    internal PublishedSnapshot(long position, ImmutableDictionary<DocumentKey, PublishedDocument> documents)
    {
        Position = position;
        Documents = documents;
        _itemsByType = new Lazy<ILookup<string, string>>(() => Documents.Values
            .Where(d => d.Key.Culture is null)
            .OrderBy(d => d.Number("order") ?? int.MaxValue).ThenBy(d => d.Key.ItemId, StringComparer.Ordinal)
            .ToLookup(d => d.Type, d => d.Key.ItemId, StringComparer.Ordinal));
        _mark = new Lazy<string>(() => string.Create(
            CultureInfo.InvariantCulture,
            $"{Documents.Count}-{Documents.Values.Sum(d => d.PublishedAt.ToUnixTimeMilliseconds())}-{Documents.Values.Sum(d => d.Version)}"));
        _clauseOwners = new Lazy<Dictionary<string, string>>(() => ClauseOwners.Of(Documents.Values));
    }

    public long Position { get; }

    public ImmutableDictionary<DocumentKey, PublishedDocument> Documents { get; }

    /// <summary>
    /// Tells this state from one of another database at the same position: how many documents, when they were published, and their versions. What a
    /// node keeps on disk is good only for the state that it was made from.
    /// </summary>
    public string Mark => _mark.Value;

    public PublishedDocument? Find(DocumentKey key) => Documents.GetValueOrDefault(key);

    /// <summary>Ids of the published items of a type, by their "order" field, then id.</summary>
    public IEnumerable<string> ItemsOf(string type) => _itemsByType.Value[type];

    /// <summary>Id of the item that a clause belongs to; null when no published source text has it.</summary>
    /// <param name="clauseId">Full id: "a1.m1".</param>
    public string? ItemOfClause(string clauseId) => _clauseOwners.Value.GetValueOrDefault(clauseId);
}

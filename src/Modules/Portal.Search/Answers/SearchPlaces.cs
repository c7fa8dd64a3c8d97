using System.Text.Json.Nodes;
using Portal.ContentModel;
using Portal.Contents.Published;

namespace Portal.Search.Answers;

/// <summary>Which places and parks each page names, for the facet.</summary>
internal sealed class SearchPlaces
{
    private volatile Tuple<long, ILookup<string, string>>? _known;

    /// <summary>Entity ids by item id.</summary>
    public ILookup<string, string> In(PublishedSnapshot snapshot)
    {
        if (_known is { } known && known.Item1 == snapshot.Position)
            return known.Item2;
        var lookup = snapshot.Documents.Values.Where(d => d.Key.Culture is null)
            .SelectMany(d => Entities(d).Where(id => IsPlace(snapshot, id)), (d, id) => (d.Key.ItemId, id)).Distinct()
            .ToLookup(p => p.ItemId, p => p.id, StringComparer.Ordinal);
        _known = Tuple.Create(snapshot.Position, lookup);
        return lookup;
    }

    private static IEnumerable<string> Entities(PublishedDocument shared) =>
        shared.Content["entities"] is JsonObject clauses ? clauses.SelectMany(c => c.Value!.AsArray()).Select(id => id!.GetValue<string>()) : [];

    private static bool IsPlace(PublishedSnapshot snapshot, string id) =>
        snapshot.Find(DocumentKey.Shared(id))?.Value("kind") is "place" or "park";
}

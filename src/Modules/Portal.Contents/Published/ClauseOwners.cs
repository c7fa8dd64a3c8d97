using Portal.ContentModel;

namespace Portal.Contents.Published;

/// <summary>Which item each clause belongs to, by the source texts of one snapshot.</summary>
internal static class ClauseOwners
{
    public static Dictionary<string, string> Of(IEnumerable<PublishedDocument> documents)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var document in documents)
            if (document.Key.Culture == Culture.Chinese && document.Text is { } text)
                foreach (var clause in text.Clauses)
                    owners.TryAdd(clause.Id, document.Key.ItemId);
        return owners;
    }
}

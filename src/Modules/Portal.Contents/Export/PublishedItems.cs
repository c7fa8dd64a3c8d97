using System.Text.Json.Nodes;
using Portal.ContentModel;
using Portal.ContentModel.Types;
using Portal.Contents.Files;
using Portal.Contents.Published;
using Portal.Contents.Types;

namespace Portal.Contents.Export;

/// <summary>Published items in the form that files have. An item whose shared document is not published has no form in files.</summary>
internal static class PublishedItems
{
    /// <summary>In ordinal order of id. Items of types that are no longer declared are left out: no file could say what they are.</summary>
    public static IReadOnlyList<FileItem> Of(PublishedSnapshot snapshot, ContentTypes types)
    {
        var items = new List<FileItem>();
        foreach (var documents in snapshot.Documents.Values.GroupBy(d => d.Key.ItemId, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
            if (documents.FirstOrDefault(d => d.Key.Culture is null) is { } shared && types.Find(shared.Type) is { } type)
                items.Add(ToItem(shared, type, documents));
        return items;
    }

    private static FileItem ToItem(PublishedDocument shared, ContentType type, IEnumerable<PublishedDocument> documents)
    {
        var cultures = new Dictionary<Culture, JsonObject>();
        foreach (var culture in Culture.All)
            if (documents.FirstOrDefault(d => d.Key.Culture == culture) is { } document)
                cultures.Add(culture, document.Content);
        var file = type.IsList ? type.Storage : $"{type.Storage}{shared.Key.ItemId}/{ItemFolder.ItemFile}";
        return new FileItem(shared.Key.ItemId, type.Name, shared.Content, cultures, file);
    }
}

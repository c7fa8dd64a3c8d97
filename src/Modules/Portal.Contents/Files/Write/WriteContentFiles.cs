using System.Text;
using System.Text.Json.Nodes;
using Portal.ContentModel;
using Portal.ContentModel.Json;
using Portal.ContentModel.Types;

namespace Portal.Contents.Files.Write;

/// <summary>
/// Writes items to a content folder. A file, or an entry of a list, that already says what the item says is left byte for byte as it is, comments and
/// all; anything else is written anew. Files of items that are not given stay.
/// </summary>
public sealed class WriteContentFiles
{
    private readonly string _root;
    private readonly Dictionary<string, ContentType> _types;
    private readonly List<string> _written = [];

    private WriteContentFiles(string root, IEnumerable<ContentType> types)
    {
        _root = root;
        _types = types.ToDictionary(t => t.Name, StringComparer.Ordinal);
    }

    /// <param name="root">Path of the content folder; made when missing.</param>
    /// <param name="types">All declared types. The declarations themselves are not written.</param>
    /// <returns>The files written, as paths below the folder.</returns>
    /// <exception cref="KeyNotFoundException">An item is of none of the types.</exception>
    public static IReadOnlyList<string> Run(string root, IEnumerable<ContentType> types, IReadOnlyList<FileItem> items)
    {
        var writer = new WriteContentFiles(root, types);
        foreach (var item in items.Where(i => !writer._types[i.Type].IsList))
            writer.WriteFolder(writer._types[item.Type], item);
        foreach (var list in items.Where(i => writer._types[i.Type].IsList).GroupBy(i => writer._types[i.Type]))
            writer.WriteList(list.Key, [.. list]);
        return writer._written;
    }

    private void WriteFolder(ContentType type, FileItem item)
    {
        var folder = $"{type.Storage}{item.Id}/";
        var existing = Directory.Exists(Path.Combine(_root, folder)) ? new ItemFolder(_root, _types, []).Read(type.Storage, item.Id) : null;
        if (existing is null || existing.Type.Name != type.Name || !AreEqual(existing.Shared, item.Shared))
            Write(folder + ItemFolder.ItemFile, ItemText.Shared(type, item));
        foreach (var (culture, document) in item.Cultures)
            if (existing is null || !AreEqual(existing.Documents.GetValueOrDefault(culture), document))
                Write($"{folder}{culture.Name}.md", ItemText.Document(type, item, culture));
    }

    private void WriteList(ContentType type, List<FileItem> items)
    {
        var known = new ItemList(_root, type, []).Read().ToDictionary(i => i.Id, StringComparer.Ordinal);
        var text = File.Exists(Path.Combine(_root, type.Storage)) ? File.ReadAllText(Path.Combine(_root, type.Storage)) : "";
        var given = items.ToDictionary(i => i.Id, StringComparer.Ordinal);
        var (head, entries) = Cut(text);
        var output = new StringBuilder(head);
        foreach (var (id, entry) in entries)
            output.Append(given.Remove(id, out var item) && !Says(known.GetValueOrDefault(id), item) ? ItemText.Entry(type, item) : entry);
        foreach (var item in items.Where(i => given.ContainsKey(i.Id)))
            output.Append(ItemText.Entry(type, item));
        if (!output.Equals(text))
            Write(type.Storage, output.ToString());
    }

    // Entries begin with "- id: x" in the first column; what stands before the first is the file's head.
    private static (string Head, List<(string Id, string Text)> Entries) Cut(string text)
    {
        const string mark = "- id: ";
        var starts = new List<int>();
        for (var at = 0; at < text.Length; at = text.IndexOf('\n', at) is var end and >= 0 ? end + 1 : text.Length)
            if (string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0)
                starts.Add(at);
        var entries = starts.Select((start, i) => text[start..(i + 1 < starts.Count ? starts[i + 1] : text.Length)]);
        return (
            starts.Count == 0 ? text : text[..starts[0]],
            [.. entries.Select(e => (e[mark.Length..e.IndexOf('\n', StringComparison.Ordinal)].Trim(), e))]);
    }

    private static bool Says(ReadItem? known, FileItem item) =>
        known is not null
        && AreEqual(known.Shared, item.Shared)
        && known.Documents.Count == item.Cultures.Count
        && item.Cultures.All(c => AreEqual(known.Documents.GetValueOrDefault(c.Key), c.Value));

    private static bool AreEqual(JsonObject? left, JsonObject right) =>
        left is not null && string.Equals(CanonicalJson.Write(left), CanonicalJson.Write(right), StringComparison.Ordinal);

    // Through a second file, so that a killed export leaves no half of one.
    private void Write(string file, string text)
    {
        var path = Path.Combine(_root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path + ".new", text);
        File.Move(path + ".new", path, overwrite: true);
        _written.Add(file);
    }
}

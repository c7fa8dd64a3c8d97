using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Portal.ContentModel;
using Portal.ContentModel.Json;
using Portal.ContentModel.Types;

namespace Portal.Contents.Files.Write;

/// <summary>
/// Writes items to a content folder. A file, or an entry of a list, that already says what the item says is left byte for byte as it is, comments and
/// all; anything else is written anew. Files of items that are not given stay.
/// </summary>
public sealed partial class WriteContentFiles
{
    private readonly string _root;
    private readonly Dictionary<string, ContentType> _types;
    private readonly string? _pattern;
    private readonly List<(string File, string Text)> _changes = [];

    private WriteContentFiles(string root, string? pattern, IEnumerable<ContentType> types)
    {
        _root = root;
        _pattern = pattern;
        _types = types.ToDictionary(t => t.Name, StringComparer.Ordinal);
    }

    /// <param name="root">Path of the content folder; made when missing.</param>
    /// <param name="types">All declared types. The declarations themselves are not written.</param>
    /// <param name="pattern">Content folder whose layout is followed where the folder has nothing yet: order and comments of a list, and every file that says
    /// what the item says; null for none.</param>
    /// <returns>The files written, as paths below the folder.</returns>
    /// <exception cref="KeyNotFoundException">An item is of none of the types.</exception>
    /// <exception cref="IOException">Not everything could be written: no file has changed yet, or some have and each of them is whole.</exception>
    public static IReadOnlyList<string> Run(string root, IEnumerable<ContentType> types, IReadOnlyList<FileItem> items, string? pattern = null)
    {
        var writer = new WriteContentFiles(root, pattern, types);
        foreach (var item in items.Where(i => !writer._types[i.Type].IsList))
            writer.WriteFolder(writer._types[item.Type], item);
        foreach (var list in items.Where(i => writer._types[i.Type].IsList).GroupBy(i => writer._types[i.Type]))
            writer.WriteList(list.Key, [.. list]);
        writer.Save();
        return [.. writer._changes.Select(c => c.File)];
    }

    private void WriteFolder(ContentType type, FileItem item)
    {
        var folder = $"{type.Storage}{item.Id}/";
        var existing = Read(_root, type, item);
        var pattern = _pattern is null ? null : Read(_pattern, type, item);
        if (!AreEqual(existing?.Shared, item.Shared))
            Write(folder + ItemFolder.ItemFile, AreEqual(pattern?.Shared, item.Shared), () => ItemText.Shared(type, item));
        foreach (var (culture, document) in item.Cultures)
            if (!AreEqual(existing?.Documents.GetValueOrDefault(culture), document))
                Write($"{folder}{culture.Name}.md", AreEqual(pattern?.Documents.GetValueOrDefault(culture), document), () => ItemText.Document(type, item, culture));
    }

    // Null when there is no such item, or one of another type.
    private ReadItem? Read(string root, ContentType type, FileItem item) =>
        Directory.Exists(Path.Combine(root, type.Storage, item.Id))
        && new ItemFolder(root, _types, []).Read(type.Storage, item.Id) is { } read && read.Type.Name == type.Name
            ? read
            : null;

    private void WriteList(ContentType type, List<FileItem> items)
    {
        var isNew = !File.Exists(Path.Combine(_root, type.Storage));
        var source = isNew ? _pattern ?? _root : _root;
        var read = new ItemList(source, type, []).Read().ToList();
        var known = read.ToDictionary(i => i.Id, StringComparer.Ordinal);
        var text = File.Exists(Path.Combine(source, type.Storage)) ? File.ReadAllText(Path.Combine(source, type.Storage)) : "";
        var given = items.ToDictionary(i => i.Id, StringComparer.Ordinal);
        var (head, entries, tail) = Cut(text, [.. read.Select(i => i.Id)]);
        if (isNew)
            entries.RemoveAll(e => !given.ContainsKey(e.Id));
        var output = new StringBuilder(head);
        foreach (var (id, lead, entry) in entries)
        {
            var before = known.GetValueOrDefault(id);
            var item = given.Remove(id, out var found) ? isNew ? found : Over(before, found) : null;
            output.Append(lead).Append(item is not null && !Says(before, item) ? ItemText.Entry(type, item) : entry);
        }

        if (output.Length > 0 && output[^1] != '\n')
            output.Append('\n');
        foreach (var item in items.Where(i => given.ContainsKey(i.Id)))
            output.Append(ItemText.Entry(type, item));
        output.Append(tail);
        if (output.Length > 0 && output[^1] != '\n')
            output.Append('\n');
        if (isNew || !output.Equals(text.EndsWith('\n') || text.Length == 0 ? text : text + "\n"))
            _changes.Add((type.Storage, output.ToString()));
    }

    // An entry begins with "-" in the first column. Comments and blank lines before it are its lead, which outlives its text; those before the
    // first entry are the file's head, and those after the last its tail.
    private static (string Head, List<(string Id, string Lead, string Text)> Entries, string Tail) Cut(string text, List<string> ids)
    {
        var starts = EntryStart().Matches(text).Select(m => (Lead: m.Index, m.Groups["entry"].Index)).ToList();
        if (starts.Count != ids.Count)
            throw new IOException("The entries of a list must begin in the first column of its file.");
        if (starts.Count == 0)
            return (text, [], "");
        starts[0] = (starts[0].Index, starts[0].Index);
        var tail = Tail().Match(text).Index;
        return (text[..starts[0].Index], [.. starts.Select((start, i) =>
            (ids[i], text[start.Lead..start.Index], text[start.Index..(i + 1 < starts.Count ? starts[i + 1].Lead : tail)]))], text[tail..]);
    }

    [GeneratedRegex("""(?<=\n)(?:(?:#.*|[ \t\r]*)\n)*(?:#.*)?\z|\z""")]
    private static partial Regex Tail();

    [GeneratedRegex("""^(?:(?:#.*|[ \t\r]*)\n)*(?<entry>-(?=[ \t\r\n]))""", RegexOptions.Multiline)]
    private static partial Regex EntryStart();

    // A language that the item lacks stays in its entry, as its file would in a folder.
    private static FileItem Over(ReadItem? known, FileItem item) => known is null
        ? item
        : item with { Cultures = known.Documents.Where(d => !item.Cultures.ContainsKey(d.Key)).Concat(item.Cultures).ToDictionary(d => d.Key, d => d.Value) };

    private static bool Says(ReadItem? known, FileItem item) =>
        known is not null
        && AreEqual(known.Shared, item.Shared)
        && known.Documents.Count == item.Cultures.Count
        && item.Cultures.All(c => AreEqual(known.Documents.GetValueOrDefault(c.Key), c.Value));

    private static bool AreEqual(JsonObject? left, JsonObject right) =>
        left is not null && string.Equals(CanonicalJson.Write(left), CanonicalJson.Write(right), StringComparison.Ordinal);

    private void Write(string file, bool asInPattern, Func<string> text) =>
        _changes.Add((file, asInPattern ? File.ReadAllText(Path.Combine(_pattern!, file)) : text()));

    // Everything is on the disk before the first file takes its place: a disk that is full has changed nothing.
    private void Save()
    {
        foreach (var (file, text) in _changes)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_root, file))!);
            WholeFile.Begin(Path.Combine(_root, file), text);
        }

        foreach (var (file, _) in _changes)
            WholeFile.Finish(Path.Combine(_root, file));
    }
}

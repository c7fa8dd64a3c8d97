using Portal.ContentModel;
using Portal.ContentModel.Types;
using Portal.Contents.Files.Write;

namespace Portal.Contents.Files;

/// <summary>Everything under <c>content/</c>: types, plan, pages, updates, terms.</summary>
/// <param name="Types">In order of name.</param>
/// <param name="Items">In order of storage, then of folder name or place in the list.</param>
public sealed record ContentFolder(IReadOnlyList<ContentType> Types, IReadOnlyList<FileItem> Items)
{
    internal const string TypesFolder = "types";

    /// <summary>Reads the whole folder. One fault anywhere, and nothing is read: all faults are listed, by file and line.</summary>
    /// <param name="root">Path of the folder.</param>
    /// <exception cref="IOException">A folder can't be listed.</exception>
    public static Parsed<ContentFolder> Read(string root)
    {
        if (!Directory.Exists(root))
            return new FileProblem("", 0, "folder.missing", "no such folder", $"content files in {root}");
        var problems = new List<FileProblem>();
        var types = ReadTypes(root, problems);
        // Without its declaration every item would seem wrong.
        if (problems.Count > 0)
            return Parsed.Refused<ContentFolder>(problems);
        var items = ReadItems(root, types, problems);
        RefuseStrangers(root, types, problems);
        ItemChecks.RefuseMissing(types.Values, items, problems);
        ItemChecks.Run(items, problems);
        return Parsed.Of(
            new ContentFolder([.. types.Values], [.. items.Select(i => i.ToFileItem())]),
            [.. problems.OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Line)]);
    }

    /// <summary>Writes the items to a folder, see <see cref="WriteContentFiles"/>.</summary>
    /// <returns>The files written, as paths below the folder; none when the folder says the same already.</returns>
    public IReadOnlyList<string> Write(string root) => WriteContentFiles.Run(root, Types, Items);

    /// <summary>Reads the type declarations alone.</summary>
    /// <param name="root">Path of the folder.</param>
    public static Parsed<IReadOnlyList<ContentType>> ReadTypes(string root)
    {
        var problems = new List<FileProblem>();
        var types = ReadTypes(root, problems);
        return Parsed.Of<IReadOnlyList<ContentType>>([.. types.Values], problems);
    }

    private static SortedDictionary<string, ContentType> ReadTypes(string root, List<FileProblem> problems)
    {
        var types = new SortedDictionary<string, ContentType>(StringComparer.Ordinal);
        var folder = Path.Combine(root, TypesFolder);
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).ToList() : [];
        if (files.Count == 0)
            problems.Add(new FileProblem(TypesFolder, 0, "file.missing", "no type declarations", "types/<name>.json"));
        foreach (var path in files)
            if (TypeFile.Read(root, $"{TypesFolder}/{Path.GetFileName(path)}", problems) is { } type)
                types.Add(type.Name, type);
        return types;
    }

    private static List<ReadItem> ReadItems(string root, SortedDictionary<string, ContentType> types, List<FileProblem> problems)
    {
        var items = new List<ReadItem>();
        var folders = new ItemFolder(root, types, problems);
        foreach (var storage in types.Values.Select(t => t.Storage).Distinct().Order(StringComparer.Ordinal))
        {
            var folder = Path.Combine(root, storage);
            if (types.Values.FirstOrDefault(t => t.Storage == storage && t.IsList) is { } listed)
                items.AddRange(new ItemList(root, listed, problems).Read());
            else if (Directory.Exists(folder))
                foreach (var path in Directory.GetDirectories(folder).Order(StringComparer.Ordinal))
                    if (folders.Read(storage, Path.GetFileName(path)) is { } item)
                        items.Add(item);
        }

        return items;
    }

    // A file that no rule reads is a mistake that nobody would notice. Names that begin with a dot belong to other tools.
    private static void RefuseStrangers(string root, SortedDictionary<string, ContentType> types, List<FileProblem> problems)
    {
        var storages = types.Values.Select(t => t.Storage).ToHashSet(StringComparer.Ordinal);
        var folders = storages.Select(s => s[..s.IndexOf('/', StringComparison.Ordinal)]).Append(TypesFolder).ToHashSet(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFileSystemEntries(root).Where(p => !IsExpected(p, folders)))
            Refuse(path, string.Join(", ", folders.Order(StringComparer.Ordinal)));
        foreach (var path in folders.Select(f => Path.Combine(root, f)).Where(Directory.Exists).SelectMany(Directory.EnumerateFiles))
        {
            var file = Relative(path);
            if (!IsHidden(path) && !storages.Contains(file) && !(file.StartsWith(TypesFolder + "/", StringComparison.Ordinal) && file.EndsWith(".json", StringComparison.Ordinal)))
                Refuse(path, "a folder an item, or a list that a type declares");
        }

        string Relative(string path) => Path.GetRelativePath(root, path).Replace('\\', '/');
        void Refuse(string path, string expected) =>
            problems.Add(new FileProblem(Relative(path), 0, "file.unexpected", Path.GetFileName(path), expected));
    }

    private static bool IsExpected(string path, HashSet<string> folders) =>
        IsHidden(path) || Path.GetFileName(path) is "README.md" || (Directory.Exists(path) && folders.Contains(Path.GetFileName(path)));

    private static bool IsHidden(string path) => Path.GetFileName(path).StartsWith('.');
}

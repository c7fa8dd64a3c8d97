using Portal.ContentModel;
using Portal.Contents.Files;
using Portal.Contents.Files.Write;
using Portal.Contents.Published;
using Portal.Contents.Types;

namespace Portal.Contents.Export;

/// <summary>
/// Writes what the site publishes back to content files. A content folder is brought up to it, file by file: what says the same
/// stays byte for byte, comments and all, and nothing is deleted. A new folder appears only when it is whole.
/// </summary>
public sealed class ExportContent(PublishedContent content, ContentTypes types)
{
    /// <param name="folder">Absolute path: a content folder, an empty folder, or none yet.</param>
    /// <param name="delivered">The content folder that the site was delivered with; a new folder takes its type declarations from there, the
    /// order and the comments of its lists, and each file that says what the site says.</param>
    /// <returns>What was done, or why the folder was refused; then nothing in it has changed.</returns>
    public async Task<Parsed<ExportReport>> RunAsync(string folder, string delivered, CancellationToken cancellationToken = default)
    {
        await content.OpenAsync(cancellationToken);
        var items = PublishedItems.Of(content.Current, types);
        if (File.Exists(folder))
            return new FileProblem(folder, 0, "export.folder", "a file", "a folder");
        return Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()
            ? BringUp(folder, items)
            : Make(folder, delivered, items);
    }

    private Parsed<ExportReport> BringUp(string folder, IReadOnlyList<FileItem> items)
    {
        if (!Directory.Exists(Path.Combine(folder, ContentFolder.TypesFolder)))
            return new FileProblem(folder, 0, "export.folder", "a folder with other files", "a content folder, an empty one or none");
        var before = ContentFolder.Read(folder);
        if (!before.IsSuccess)
            return Parsed.Refused<ExportReport>(before.Problems);
        var published = items.SelectMany(Keys).ToHashSet();
        return new ExportReport(
            WriteContentFiles.Run(folder, types.All, items),
            [.. before.Value.Items.SelectMany(Keys).Where(k => !published.Contains(k))],
            []);
    }

    private ExportReport Make(string folder, string delivered, IReadOnlyList<FileItem> items)
    {
        // Beside the folder, so that one rename makes it appear, and under a name that is no one else's.
        var unfinished = $"{Path.TrimEndingDirectorySeparator(folder)}.{Guid.NewGuid():n}.unfinished";
        try
        {
            var written = CopyTypes(delivered, unfinished);
            written.AddRange(WriteContentFiles.Run(unfinished, types.All, items, delivered));
            var lacking = ContentFolder.Read(unfinished).Problems;
            if (Directory.Exists(folder))
                Directory.Delete(folder);
            Directory.Move(unfinished, folder);
            return new ExportReport(written, [], lacking);
        }
        catch
        {
            if (Directory.Exists(unfinished))
                Directory.Delete(unfinished, recursive: true);
            throw;
        }
    }

    private static List<string> CopyTypes(string delivered, string target)
    {
        var declarations = Directory.CreateDirectory(Path.Combine(target, ContentFolder.TypesFolder)).FullName;
        var written = new List<string>();
        foreach (var path in Directory.EnumerateFiles(Path.Combine(delivered, ContentFolder.TypesFolder), "*.json").Order(StringComparer.Ordinal))
        {
            File.Copy(path, Path.Combine(declarations, Path.GetFileName(path)));
            written.Add($"{ContentFolder.TypesFolder}/{Path.GetFileName(path)}");
        }

        return written;
    }

    private static IEnumerable<DocumentKey> Keys(FileItem item) =>
        item.Cultures.Keys.Select(c => new DocumentKey(item.Id, c)).Prepend(DocumentKey.Shared(item.Id));
}

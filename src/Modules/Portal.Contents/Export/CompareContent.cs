using Portal.ContentModel;
using Portal.ContentModel.Types;
using Portal.Contents.Files;
using Portal.Contents.Files.Write;
using Portal.Contents.Published;
using Portal.Contents.Types;

namespace Portal.Contents.Export;

/// <summary>Compares content files with what the site publishes. How a file is laid out makes no difference, what it says does.</summary>
public sealed class CompareContent(PublishedContent content, ContentTypes types)
{
    /// <param name="files">What the files say.</param>
    /// <returns>In order of file; none when both say the same. <c>contents.unknown_type</c> when the files declare a type of their own.</returns>
    public async Task<Result<List<ContentDifference>>> RunAsync(IReadOnlyList<FileItem> files, CancellationToken cancellationToken = default)
    {
        if (files.FirstOrDefault(f => types.Find(f.Type) is null) is { } stranger)
            return ContentErrors.UnknownType(stranger.Id, stranger.Type);
        await content.OpenAsync(cancellationToken);
        var left = files.SelectMany(Texts).ToDictionary(t => t.File, StringComparer.Ordinal);
        var right = PublishedItems.Of(content.Current, types).SelectMany(Texts).ToDictionary(t => t.File, StringComparer.Ordinal);
        return left.Keys.Union(right.Keys).Order(StringComparer.Ordinal)
            .Select(file => Compare(file, left.GetValueOrDefault(file), right.GetValueOrDefault(file))).OfType<ContentDifference>().ToList();
    }

    private static ContentDifference? Compare(string file, ItemFile? left, ItemFile? right)
    {
        if (left is null || right is null)
            return new ContentDifference(left is null ? DifferenceKind.OnlyOnSite : DifferenceKind.OnlyInFiles, file, [], "");
        // Texts differ in layout, too: what the files say decides, as it does for an export.
        var parts = ChangedParts.Of(left, right).ToList();
        return parts.Count == 0 ? null : new ContentDifference(DifferenceKind.Changed, file, parts, UnifiedDiff.Of(left.Text, right.Text));
    }

    private IEnumerable<ItemFile> Texts(FileItem item)
    {
        var type = types.Find(item.Type)!;
        if (type.IsList)
        {
            yield return new ItemFile($"{type.Storage}#{item.Id}", ItemText.Entry(type, item), type, item, null);
            yield break;
        }

        var folder = $"{type.Storage}{item.Id}/";
        yield return new ItemFile(folder + ItemFolder.ItemFile, ItemText.Shared(type, item), type, item, null);
        foreach (var culture in Culture.All.Where(item.Cultures.ContainsKey))
            yield return new ItemFile($"{folder}{culture.Name}.md", ItemText.Document(type, item, culture), type, item, culture);
    }
}

/// <summary>One file of an item, or its entry in a list, as it would be written.</summary>
/// <param name="Culture">Null for what all cultures share, and for an entry, which holds them all.</param>
internal sealed record ItemFile(string File, string Text, ContentType Type, FileItem Item, Culture? Culture);

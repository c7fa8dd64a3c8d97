using Portal.ContentModel.Types;

namespace Portal.Contents.Types;

/// <summary>The content types of this site, read once at start.</summary>
public sealed class ContentTypes(IEnumerable<ContentType> declared)
{
    private readonly Dictionary<string, ContentType> _types = declared.ToDictionary(t => t.Name, StringComparer.Ordinal);

    public IReadOnlyCollection<ContentType> All => _types.Values;

    public ContentType? Find(string name) => _types.GetValueOrDefault(name);
}

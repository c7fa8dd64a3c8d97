using Portal.Contents.Types;

namespace Portal.Search.Answers;

/// <summary>The content types that a search can be narrowed to: those that have pages.</summary>
internal sealed class PageTypes(ContentTypes types)
{
    public IReadOnlyList<string> Names { get; } =
        [.. types.All.Where(type => type.PathPattern is not null).Select(type => type.Name).Order(StringComparer.Ordinal)];
}

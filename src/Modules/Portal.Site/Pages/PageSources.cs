using System.Collections.Frozen;

namespace Portal.Site.Pages;

/// <summary>The pages that the modules bring, by path and by content type.</summary>
internal sealed class PageSources(
    IEnumerable<IFixedPage> fixedPages, IEnumerable<IItemPage> itemPages, IEnumerable<IPathRedirect> redirects)
{
    private readonly FrozenDictionary<string, IFixedPage> _fixed = fixedPages.ToFrozenDictionary(p => p.Path, StringComparer.Ordinal);

    private readonly FrozenDictionary<string, IItemPage> _items = itemPages
        .SelectMany(page => page.ContentTypes, (page, type) => (page, type))
        .ToFrozenDictionary(p => p.type, p => p.page, StringComparer.Ordinal);

    public IReadOnlyList<IPathRedirect> Redirects { get; } = [.. redirects];

    /// <summary>Paths of all fixed pages, for the sitemap.</summary>
    public IEnumerable<string> FixedPaths => _fixed.Keys.Order(StringComparer.Ordinal);

    public IFixedPage? Fixed(string path) => _fixed.GetValueOrDefault(path);

    public IItemPage? Item(string contentType) => _items.GetValueOrDefault(contentType);
}

using Portal.ContentModel;
using Portal.Contents.Published;
using Portal.Localization;

namespace Portal.Site.Pages;

/// <summary>What a page is built from.</summary>
/// <param name="Content">The read of published content; it records what the page depends on.</param>
/// <param name="Culture">The language of the address.</param>
/// <param name="Path">Under the culture's segment, without leading or trailing '/'; "" for the home page.</param>
/// <param name="Query">The known query parameters that were given, cleaned: keys from <see cref="PageQuery"/>.</param>
/// <param name="Text">The interface words of the culture.</param>
public sealed record PageRequest(
    ReadSession Content, Culture Culture, string Path, IReadOnlyDictionary<string, string> Query, CultureTexts Text)
{
    /// <summary>The second language of a side-by-side reading, or null.</summary>
    public Culture? With =>
        Query.TryGetValue(PageQuery.With, out var name) && Culture.TryFromSegment(name, out var culture) && culture != Culture ? culture : null;

    /// <summary>The site-relative address of a path in the request's culture: "/en/plan".</summary>
    public string Address(string path) => Addresses.Of(Culture, path);
}

using Portal.Site.Pages;

namespace Portal.Site.Discovery;

/// <summary>What the feed of a language tells.</summary>
public interface IFeedSource
{
    /// <summary>Newest first.</summary>
    IReadOnlyList<FeedItem> List(PageRequest request);
}

/// <param name="Id">Stable within the site, for Atom's id.</param>
/// <param name="Address">Site-relative.</param>
public sealed record FeedItem(string Id, string Title, string Address, DateTimeOffset Date, string? Summary);

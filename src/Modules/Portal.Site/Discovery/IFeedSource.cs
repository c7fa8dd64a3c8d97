using Portal.Site.Pages;

namespace Portal.Site.Discovery;

/// <summary>What the feed of a language tells.</summary>
public interface IFeedSource
{
    FeedContent Read(PageRequest request);
}

/// <param name="Subtitle">One plain sentence.</param>
/// <param name="Items">Newest first.</param>
public sealed record FeedContent(string Subtitle, IReadOnlyList<FeedItem> Items);

/// <param name="Id">Stable within the language, for Atom's id.</param>
/// <param name="Address">Site-relative.</param>
/// <param name="Published">Null where no day is known of what is told; Atom can do without it (RFC 4287, 4.2.9).</param>
/// <param name="Updated">When the entry last changed here; Atom demands it (RFC 4287, 4.2.15).</param>
public sealed record FeedItem(string Id, string Title, string Address, DateTimeOffset? Published, DateTimeOffset Updated, string? Summary);

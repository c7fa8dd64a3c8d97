namespace Portal.Site.Pages;

/// <summary>Builds the pages of content items of some types.</summary>
public interface IItemPage
{
    IReadOnlyCollection<string> ContentTypes { get; }

    /// <returns>Null when the item is not published, in any language.</returns>
    Page? Build(PageRequest request, string itemId);
}

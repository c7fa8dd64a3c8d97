namespace Portal.Site.Pages;

/// <summary>Builds a page with a fixed path.</summary>
public interface IFixedPage
{
    /// <summary>Under the culture's segment; "" for the home page.</summary>
    string Path { get; }

    Page Build(PageRequest request);
}

namespace Portal.Site.Pages;

/// <summary>Knows other addresses of pages: short forms, wrong slugs.</summary>
public interface IPathRedirect
{
    /// <returns>The path to go to (under the culture's segment, may carry a fragment), or null when this source doesn't know it.</returns>
    PathRedirect? Find(PageRequest request);
}

using Portal.Autoroute;

namespace Portal.Site.Pages;

/// <summary>Finds what stands at an address under a language: a page, or a way to one.</summary>
internal sealed class FindPage(RouteTable routes, PageSources sources)
{
    /// <summary>The page at exactly this path; null when there is none.</summary>
    public Page? At(PageRequest request)
    {
        if (sources.Fixed(request.Path) is { } page)
            return page.Build(request);
        // The routes may be older than the content: then the page is no newer than they are.
        request.Content.LimitTo(routes.Position);
        return routes.Find(request.Path) is { } route && route.CurrentPath == request.Path
            ? BuildItem(request, route.ItemId)
            : null;
    }

    /// <summary>Other spellings of an address: other case, a trailing slash, an earlier path, a short form.</summary>
    /// <param name="wrongSegment">True when the culture's segment was written in other case.</param>
    /// <returns>Never the address that was asked for.</returns>
    public PathRedirect? Redirect(PageRequest request, bool wrongSegment)
    {
        var plain = request.Path.Trim('/').ToLowerInvariant();
        // An item may have this path and no page now, or a page that the routes don't know yet.
        return Targets(request with { Path = plain }).FirstOrDefault(target => wrongSegment || target.Path != request.Path);
    }

    private IEnumerable<PathRedirect> Targets(PageRequest tidy)
    {
        if (routes.Find(tidy.Path) is { CurrentPath: { } current })
            yield return new PathRedirect(current, Permanent: true);
        if (sources.Fixed(tidy.Path) is not null)
            yield return new PathRedirect(tidy.Path, Permanent: true);
        foreach (var source in sources.Redirects)
            if (source.Find(tidy) is { } found)
                yield return found;
    }

    private Page? BuildItem(PageRequest request, string itemId) =>
        request.Content.FindShared(itemId) is { } shared ? sources.Item(shared.Type)?.Build(request, itemId) : null;
}

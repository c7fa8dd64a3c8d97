using Microsoft.AspNetCore.Http;
using Portal.ContentModel;
using Portal.Site.Pages;

namespace Portal.Site.Cache;

/// <summary>Keys of cached pages: the path as asked for, with the known query parameters and nothing else.</summary>
internal static class PageCacheKey
{
    public static string Of(HttpRequest request)
    {
        // Escaped, so that a question mark in the path is none before the query.
        var path = request.PathBase.HasValue ? request.PathBase.Value + request.Path.ToUriComponent() : request.Path.ToUriComponent();
        if (!request.QueryString.HasValue)
            return path;
        return request.Query.TryGetValue(PageQuery.With, out var with) && Culture.TryFromSegment(with[0], out var culture)
            ? path + "?with=" + culture.Segment
            : path;
    }
}

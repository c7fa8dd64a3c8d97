using Microsoft.AspNetCore.Http;
using Portal.ContentModel;

namespace Portal.Localization;

/// <summary>The language of a request: said by its path, and asked of the browser only where the path says nothing.</summary>
public static class RequestCulture
{
    /// <summary>The culture of the path's first segment; without one, that of Accept-Language.</summary>
    public static Culture Of(HttpContext http) => FromPath(http.Request.Path.Value) ?? AcceptLanguage.Choose(http.Request.Headers.AcceptLanguage);

    /// <summary>The path under the culture's segment, without a leading '/'; "" for the home page and where the path says no culture.</summary>
    public static string PathUnder(HttpContext http) =>
        http.Request.Path.Value is { } path && FromPath(path) is { } culture ? path[(culture.Segment.Length + 1)..].TrimStart('/') : "";

    /// <summary>The culture that a path under the path base begins with, or null: "/ja/plan" is Japanese.</summary>
    public static Culture? FromPath(string? path)
    {
        if (path is not ['/', .. var rest])
            return null;
        var end = rest.IndexOf('/', StringComparison.Ordinal);
        return Culture.TryFromSegment(end < 0 ? rest : rest[..end], out var culture) ? culture : null;
    }
}

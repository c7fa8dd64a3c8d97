using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Portal.ContentModel;

namespace Portal.Localization;

/// <summary>The language of a request: said by its path, and asked of the browser only where the path says nothing.</summary>
public static class RequestCulture
{
    /// <summary>The culture of the path's first segment; without one, that of Accept-Language. For error pages, the path that failed counts.</summary>
    public static Culture Of(HttpContext http) => FromPath(Asked(http)) ?? AcceptLanguage.Choose(http.Request.Headers.AcceptLanguage);

    /// <summary>The path under the culture's segment, without a leading '/'; "" for the home page and where the path says no culture.</summary>
    public static string PathUnder(HttpContext http) =>
        Asked(http) is { } path && FromPath(path) is { } culture ? path[(culture.Segment.Length + 1)..].TrimStart('/') : "";

    /// <summary>The culture that a path under the path base begins with, or null: "/ja/plan" is Japanese.</summary>
    public static Culture? FromPath(string? path)
    {
        if (path is not ['/', .. var rest])
            return null;
        var end = rest.IndexOf('/', StringComparison.Ordinal);
        return Culture.TryFromSegment(end < 0 ? rest : rest[..end], out var culture) ? culture : null;
    }

    private static string? Asked(HttpContext http) =>
        http.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
        ?? http.Features.Get<IExceptionHandlerPathFeature>()?.Path
        ?? http.Request.Path.Value;
}

using Microsoft.AspNetCore.Http;

namespace Portal.Site.Api;

/// <summary>Which addresses belong to the API. Routing ignores case, so whoever asks here must do so too.</summary>
public static class ApiPaths
{
    private const string Root = "/api";

    /// <param name="path">Under the path base.</param>
    public static bool Has(PathString path) => path.StartsWithSegments(Root, StringComparison.OrdinalIgnoreCase);
}

using Portal.ContentModel;

namespace Portal.Site;

/// <summary>The expected failures of this module.</summary>
internal static class SiteErrors
{
    public static Error TooManyRequests() =>
        new("site.too_many_requests", "Too many requests came from your address in a short time. Please try again in a few seconds.");
}

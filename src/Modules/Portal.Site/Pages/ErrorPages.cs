using Portal.Liquid;
using Portal.Localization;

namespace Portal.Site.Pages;

/// <summary>The pages for what could not be shown.</summary>
internal static class ErrorPages
{
    public static Page NotFound(CultureTexts text) => Make(404, text.T("Page not found"), text.T("There is no page at this address."));

    /// <param name="reference">What the server's log knows the failure by.</param>
    public static Page Broken(CultureTexts text, string reference) =>
        Make(500, text.T("Something went wrong"), text.T("The page could not be made. It is our fault, not yours."), reference);

    /// <param name="retrySeconds">When to try again.</param>
    public static Page Unavailable(CultureTexts text, int retrySeconds) =>
        Make(503, text.T("Temporarily unavailable"), text.T("The site can't reach its data at the moment."), null, retrySeconds);

    /// <param name="retrySeconds">When to try again.</param>
    public static Page TooMany(CultureTexts text, int retrySeconds) =>
        Make(429, text.T("Too many requests"), text.Of(SiteErrors.TooManyRequests()), null, retrySeconds);

    private static Page Make(int status, string title, string description, string? reference = null, int? retrySeconds = null) =>
        new("error", new ErrorModel(status, reference, retrySeconds), new PageHead { Title = title, Description = description, NoIndex = true })
        {
            Status = status,
            Cacheable = false,
        };
}

/// <param name="Status">404, 429, 500 or 503.</param>
/// <param name="Reference">What the server's log knows the failure by; null but for 500.</param>
/// <param name="RetrySeconds">When to try again; null but for 429 and 503.</param>
[TemplateModel]
internal sealed record ErrorModel(int Status, string? Reference, int? RetrySeconds);

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Portal.Site;

/// <summary>
/// The security headers of every answer. They are constants, so a cached page carries them ready made.
/// Source: OWASP Secure Headers Project; CSP Level 3.
/// </summary>
public sealed class SecurityHeaders(SiteSettings settings)
{
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; " +
        "base-uri 'none'; frame-ancestors 'none'";

    /// <summary>All headers, in the order in which they are sent.</summary>
    public IReadOnlyList<KeyValuePair<string, StringValues>> All { get; } =
    [
        new("Content-Security-Policy", ContentSecurityPolicy),
        new("X-Content-Type-Options", "nosniff"),
        new("Referrer-Policy", "strict-origin-when-cross-origin"),
        new("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), browsing-topics=()"),
        new("Cross-Origin-Opener-Policy", "same-origin"),
        .. settings.BaseUrl.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            ? new[] { new KeyValuePair<string, StringValues>("Strict-Transport-Security", "max-age=31536000") }
            : [],
    ];

    /// <summary>Adds the headers to every answer that passes here.</summary>
    public void Use(IApplicationBuilder app) => app.Use(next => context =>
    {
        AddTo(context.Response);
        return next(context);
    });

    /// <summary>Adds the headers to one answer: to those that begin with none, such as an exception handler's.</summary>
    public void AddTo(HttpResponse response)
    {
        foreach (var (name, value) in All)
            response.Headers[name] = value;
    }
}

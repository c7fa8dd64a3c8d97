using System.Buffers;
using System.Data.Common;
using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Portal.Contents.Published;
using Portal.Localization;
using Portal.Site.Api;

namespace Portal.Site.Pages;

/// <summary>
/// What readers see when a page could not be made: 503 when the data is out of reach, 500 for everything else; and 429 for who asks too much.
/// On the API it is problem details (RFC 9457).
/// </summary>
internal sealed class FailurePages(PublishedContent content, RenderPage render, Localizer localizer, SecurityHeaders security, ApiProblems problems)
{
    private const int RetrySeconds = 30;

    /// <summary>Answers for the exception that the handler caught, in the language of the address, from what this node remembers.</summary>
    public Task RunAsync(HttpContext context)
    {
        var unavailable = IsUnavailable(context.Features.Get<IExceptionHandlerFeature>()?.Error);
        if (!ApiPaths.Has(context.Request.Path))
            return WriteAsync(context, text => unavailable ? ErrorPages.Unavailable(text, RetrySeconds) : ErrorPages.Broken(text, context.TraceIdentifier));
        if (!unavailable)
            return problems.Of(context, ApiErrors.Broken(), StatusCodes.Status500InternalServerError).ExecuteAsync(context);
        SetRetryAfter(context, RetrySeconds);
        return problems.Of(context, ApiErrors.Unavailable(), StatusCodes.Status503ServiceUnavailable).ExecuteAsync(context);
    }

    /// <summary>Refuses a client that asks more than it may.</summary>
    public Task RefuseAsync(HttpContext context, int retrySeconds)
    {
        if (!ApiPaths.Has(context.Request.Path))
            return WriteAsync(context, text => ErrorPages.TooMany(text, retrySeconds));
        SetRetryAfter(context, retrySeconds);
        return problems.Of(context, SiteErrors.TooManyRequests()).ExecuteAsync(context);
    }

    /// <summary>Answers 404 where no route is asked: outside the path base.</summary>
    public Task NotFoundAsync(HttpContext context) => ApiPaths.Has(context.Request.Path)
        ? problems.Of(context, ApiErrors.NotFound()).ExecuteAsync(context)
        : WriteAsync(context, ErrorPages.NotFound);

    private async Task WriteAsync(HttpContext context, Func<CultureTexts, Page> make)
    {
        var culture = RequestCulture.Of(context);
        // No query here: the database may be what failed.
        var read = new ReadSession(content.Current);
        var request = new PageRequest(read, culture, RequestCulture.PathUnder(context), PageQuery.Read(context.Request.Query, culture), localizer.For(culture));
        var page = make(request.Text);
        var body = new ArrayBufferWriter<byte>(16 * 1024);
        render.Run(body, page, request, context.Request.PathBase);
        security.AddTo(context.Response);
        context.Response.StatusCode = page.Status;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentLanguage = culture.Name;
        if (page.Model is ErrorModel { RetrySeconds: { } seconds })
            SetRetryAfter(context, seconds);
        await context.Response.Body.WriteAsync(body.WrittenMemory);
    }

    private static void SetRetryAfter(HttpContext context, int seconds) =>
        context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);

    private static bool IsUnavailable(Exception? failure) =>
        failure is DbException or TimeoutException || (failure?.InnerException is { } inner && IsUnavailable(inner));
}

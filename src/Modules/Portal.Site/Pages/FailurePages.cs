using System.Buffers;
using System.Data.Common;
using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Portal.ContentModel;
using Portal.Contents.Published;
using Portal.Localization;
using Portal.Platform.Errors;

namespace Portal.Site.Pages;

/// <summary>What readers see when a page could not be made: 503 when the data is out of reach, 500 for everything else; and 429 for who asks too much.</summary>
internal sealed class FailurePages(PublishedContent content, RenderPage render, Localizer localizer, SecurityHeaders security)
{
    private const int RetrySeconds = 30;

    /// <summary>Answers for the exception that the handler caught, in the language of the address, from what this node remembers.</summary>
    public Task RunAsync(HttpContext context)
    {
        var failure = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        return WriteAsync(context, text => IsUnavailable(failure) ? ErrorPages.Unavailable(text, RetrySeconds) : ErrorPages.Broken(text, context.TraceIdentifier));
    }

    /// <summary>Refuses a client that asks more than it may: with a page, or on the API with problem details (RFC 9457).</summary>
    public Task RefuseAsync(HttpContext context, int retrySeconds)
    {
        if (!context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
            return WriteAsync(context, text => ErrorPages.TooMany(text, retrySeconds));
        var error = SiteErrors.TooManyRequests();
        context.Response.Headers.RetryAfter = retrySeconds.ToString(CultureInfo.InvariantCulture);
        return TypedResults.Problem(new ProblemDetails
        {
            Status = ErrorStatus.Of(error),
            Title = localizer.For(LanguageOf(context)).Of(error),
            Extensions = { ["code"] = error.Code },
        }).ExecuteAsync(context);
    }

    private async Task WriteAsync(HttpContext context, Func<CultureTexts, Page> make)
    {
        var culture = RequestCulture.Of(context);
        // No query here: the database may be what failed.
        var read = new ReadSession(content.Current);
        var request = new PageRequest(read, culture, "", PageQuery.Read(context.Request.Query, culture), localizer.For(culture));
        var page = make(request.Text);
        var body = new ArrayBufferWriter<byte>(16 * 1024);
        render.Run(body, page, request, context.Request.PathBase);
        foreach (var (name, value) in security.All)
            context.Response.Headers[name] = value;
        context.Response.StatusCode = page.Status;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        if (page.Model is ErrorModel { RetrySeconds: { } seconds })
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        await context.Response.Body.WriteAsync(body.WrittenMemory);
    }

    // The API's addresses name no language, its queries may.
    private static Culture LanguageOf(HttpContext context)
    {
        var asked = context.Request.Query["lang"].ToString();
        return Culture.TryFromSegment(asked, out var culture) || Culture.TryFromName(asked, out culture) ? culture : RequestCulture.Of(context);
    }

    private static bool IsUnavailable(Exception? failure) =>
        failure is DbException or TimeoutException || (failure?.InnerException is { } inner && IsUnavailable(inner));
}

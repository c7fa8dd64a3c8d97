using System.Buffers;
using System.Data.Common;
using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Portal.Contents.Published;
using Portal.Localization;

namespace Portal.Site.Pages;

/// <summary>What readers see when a page could not be made: 503 when the data is out of reach, 500 for everything else.</summary>
internal sealed class FailurePages(PublishedContent content, RenderPage render, Localizer localizer, SecurityHeaders security)
{
    private const int RetrySeconds = 30;

    /// <summary>Answers for the exception that the handler caught, in the language of the address, from what this node remembers.</summary>
    public async Task RunAsync(HttpContext context)
    {
        var failure = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        var culture = RequestCulture.Of(context);
        // No query here: the database may be what failed.
        var read = new ReadSession(content.Current);
        var request = new PageRequest(read, culture, "", PageQuery.Read(context.Request.Query, culture), localizer.For(culture));
        var page = IsUnavailable(failure)
            ? ErrorPages.Unavailable(request.Text, RetrySeconds)
            : ErrorPages.Broken(request.Text, context.TraceIdentifier);

        var body = new ArrayBufferWriter<byte>(16 * 1024);
        render.Run(body, page, request, context.Request.PathBase);
        foreach (var (name, value) in security.All)
            context.Response.Headers[name] = value;
        context.Response.StatusCode = page.Status;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        if (page.Status == StatusCodes.Status503ServiceUnavailable)
            context.Response.Headers.RetryAfter = RetrySeconds.ToString(CultureInfo.InvariantCulture);
        await context.Response.Body.WriteAsync(body.WrittenMemory);
    }

    private static bool IsUnavailable(Exception? failure) =>
        failure is DbException or TimeoutException || (failure?.InnerException is { } inner && IsUnavailable(inner));
}

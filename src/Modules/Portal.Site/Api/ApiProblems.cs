using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Portal.ContentModel;
using Portal.Localization;
using Portal.Platform.Errors;

namespace Portal.Site.Api;

/// <summary>Expected failures as problem details (RFC 9457): a stable dotted <c>code</c>, and the title in the reader's language.</summary>
public sealed class ApiProblems(Localizer localizer, SecurityHeaders security)
{
    /// <param name="status">HTTP status; null for the one that belongs to the error.</param>
    public ProblemHttpResult Of(HttpContext context, Error error, int? status = null)
    {
        var culture = LanguageOf(context);
        security.AddTo(context.Response);
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentLanguage = culture.Name;
        return TypedResults.Problem(new ProblemDetails
        {
            Status = status ?? ErrorStatus.Of(error),
            Title = localizer.For(culture).Of(error),
            Extensions = { ["code"] = error.Code },
        });
    }

    /// <summary>Gives a body to what routing and binding refuse with a bare status.</summary>
    public async Task FillAsync(HttpContext context, RequestDelegate next)
    {
        await next(context);
        var response = context.Response;
        if (!response.HasStarted && response is { StatusCode: >= StatusCodes.Status400BadRequest, ContentType: null } && ApiPaths.Has(context.Request.Path))
            await Of(context, ApiErrors.Of(response.StatusCode), response.StatusCode).ExecuteAsync(context);
    }

    // The API's addresses name no language, its queries may.
    private static Culture LanguageOf(HttpContext context)
    {
        var asked = context.Request.Query["lang"].ToString();
        return Culture.TryFromSegment(asked, out var culture) || Culture.TryFromName(asked, out culture) ? culture : RequestCulture.Of(context);
    }
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Portal.Localization;

/// <summary>Sends a reader who names no language to the home page in theirs.</summary>
internal static class ChooseLanguage
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapMethods("/", Methods, Redirect);

    private static void Redirect(HttpContext http)
    {
        var culture = AcceptLanguage.Choose(http.Request.Headers.AcceptLanguage);
        http.Response.Headers.Vary = HeaderNames.AcceptLanguage;
        http.Response.Redirect($"{http.Request.PathBase.ToUriComponent()}/{culture.Segment}/");
    }
}

using Microsoft.AspNetCore.Http;
using Portal.ContentModel;

namespace Portal.Site.Api;

/// <summary>The failures that every address of the API may answer with.</summary>
internal static class ApiErrors
{
    public static Error NotFound() => new("api.not_found", "There is nothing at this address of the API.");

    public static Error MethodNotAllowed() => new("api.method_not_allowed", "This address of the API does not take this method.");

    public static Error BadRequest() => new("api.bad_request", "A parameter does not have the form that the API’s description gives.");

    public static Error Unavailable() => new("api.unavailable", "The site can't reach its data at the moment.");

    public static Error Broken() => new("api.broken", "Something went wrong");

    /// <summary>The failure behind a status that was answered without a body.</summary>
    public static Error Of(int status) => status switch
    {
        StatusCodes.Status404NotFound => NotFound(),
        StatusCodes.Status405MethodNotAllowed => MethodNotAllowed(),
        StatusCodes.Status503ServiceUnavailable => Unavailable(),
        >= StatusCodes.Status500InternalServerError => Broken(),
        _ => BadRequest(),
    };
}

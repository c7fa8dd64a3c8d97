using Microsoft.AspNetCore.Http;
using Portal.ContentModel;

namespace Portal.Platform.Errors;

/// <summary>The one place that says which HTTP status an expected failure has.</summary>
public static class ErrorStatus
{
    public static int Of(Error error) => error.Code switch
    {
        var code when code.EndsWith(".not_found", StringComparison.Ordinal)
                      || code.EndsWith("_not_found", StringComparison.Ordinal) => StatusCodes.Status404NotFound,
        var code when code.EndsWith(".conflict", StringComparison.Ordinal)
                      || code.EndsWith(".path_taken", StringComparison.Ordinal) => StatusCodes.Status409Conflict,
        var code when code.EndsWith(".too_many_requests", StringComparison.Ordinal) => StatusCodes.Status429TooManyRequests,
        _ => StatusCodes.Status400BadRequest,
    };
}

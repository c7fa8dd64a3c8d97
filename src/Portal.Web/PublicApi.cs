using Microsoft.OpenApi;

namespace Portal.Web;

/// <summary>The description of the JSON API (OpenAPI 3.1), made from the endpoints themselves.</summary>
internal static class PublicApi
{
    public static IServiceCollection AddPublicApi(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.ShouldInclude = endpoint => endpoint.RelativePath?.StartsWith("api/v1/", StringComparison.Ordinal) == true;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "Portal",
                Version = "v1",
                Description = "Read-only access to the plan's search. Errors are problem details (RFC 9457) with a stable dotted code.",
            };
            document.Servers = [];
            return Task.CompletedTask;
        });
    });

    public static void MapPublicApi(this IEndpointRouteBuilder endpoints) => endpoints.MapOpenApi("/api/openapi.json");
}

using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Portal.Site;
using Portal.Site.Api;

namespace Portal.Web;

/// <summary>The description of the JSON API (OpenAPI 3.1), made from the endpoints themselves.</summary>
internal static class PublicApi
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static IServiceCollection AddPublicApi(this IServiceCollection services)
    {
        // Numbers are written as numbers; else the description would have to allow texts as well.
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict);
        // Else a parameter of another kind is an exception in Development only.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);
        return services.AddOpenApi("v1", options =>
        {
            options.ShouldInclude = endpoint => endpoint.RelativePath?.StartsWith("api/v1/", StringComparison.Ordinal) == true;
            options.AddOperationTransformer(ListValues);
            options.AddSchemaTransformer(NameCode);
            options.AddDocumentTransformer(Introduce);
        });
    }

    public static void MapPublicApi(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapOpenApi("/api/openapi.json").Add(endpoint =>
        {
            endpoint.Metadata.Remove(endpoint.Metadata.OfType<HttpMethodMetadata>().Single());
            endpoint.Metadata.Add(new HttpMethodMetadata(Methods));
        });

    private static Task ListValues(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var values in context.Description.ActionDescriptor.EndpointMetadata.OfType<ParameterValues>())
            if (operation.Parameters?.FirstOrDefault(p => p.Name == values.Parameter)?.Schema is OpenApiSchema schema)
                schema.Enum = [.. values.List(context.ApplicationServices).Select(value => (JsonNode)value)];
        return Task.CompletedTask;
    }

    private static Task NameCode(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.JsonTypeInfo.Type == typeof(ProblemDetails))
            schema.Properties?["code"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = "Stable and dotted: search.unknown_language." };
        return Task.CompletedTask;
    }

    /// <summary>The server is the configured one, never what the Host header says; without one, the path base on the host that was asked.</summary>
    private static Task Introduce(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        var site = context.ApplicationServices.GetRequiredService<SiteSettings>();
        document.Info = new OpenApiInfo
        {
            Title = "Portal",
            Version = "v1",
            Description = "Read-only access to the plan's search. Errors are problem details (RFC 9457) with a stable dotted code.",
        };
        var server = site.BaseUrl.Length > 0 ? site.BaseUrl.TrimEnd('/') : site.PathBase.Length > 0 ? site.PathBase : "/";
        document.Servers = [new OpenApiServer { Url = server }];
        return Task.CompletedTask;
    }
}

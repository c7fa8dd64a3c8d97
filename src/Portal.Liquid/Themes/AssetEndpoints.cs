using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using Portal.Liquid.Http;

namespace Portal.Liquid.Themes;

/// <summary>Serves a theme's files for ever: an address holds the hash of what it names.</summary>
public static class AssetEndpoints
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps <c>/assets/{hash}/{path}</c>. Any other hash than the current one is 404, as the bytes would be other ones.</summary>
    public static void MapThemeAssets(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapMethods("/assets/{hash}/{**path}", Methods, ServeAsync);

    private static async Task ServeAsync(HttpContext http, string hash, string? path, LiquidRenderer renderer)
    {
        var assets = renderer.Assets;
        if (!string.Equals(hash, assets.Hash, StringComparison.Ordinal) || assets.Find(path ?? "") is not { } asset)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var (coding, body) = await ChooseAsync(asset, http.Request.Headers.AcceptEncoding);
        var headers = http.Response.Headers;
        headers.CacheControl = "public, max-age=31536000, immutable";
        headers.Vary = HeaderNames.AcceptEncoding;
        headers.ETag = coding is null ? $"\"{asset.Tag}\"" : $"\"{asset.Tag}-{coding}\"";
        if (EntityTags.IsKnown(http.Request, headers.ETag))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        headers.ContentType = asset.ContentType;
        headers.ContentEncoding = coding;
        headers.ContentLength = body.Length;
        if (HttpMethods.IsGet(http.Request.Method))
            await http.Response.BodyWriter.WriteAsync(body, http.RequestAborted);
    }

    private static async Task<(string? Coding, byte[] Body)> ChooseAsync(Asset asset, StringValues acceptEncoding)
    {
        foreach (var coding in (string[])["br", "gzip"])
            if (AcceptEncoding.Has(acceptEncoding, coding) && await asset.Encoded(coding) is { } body)
                return (coding, body);
        return (null, asset.Content);
    }
}

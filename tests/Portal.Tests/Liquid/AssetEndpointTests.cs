using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Portal.Liquid;
using Portal.Liquid.Themes;

namespace Portal.Tests.Liquid;

public sealed class AssetEndpointTests : IAsyncLifetime
{
    private static readonly string Css = string.Concat(Enumerable.Repeat("body { color: #1A1F24 } /* 沈阳 */\n", 100));
    private readonly ThemeOnDisk _theme = new(("page.liquid", ""), ("assets/site.css", Css), ("assets/i/mark.svg", "<svg/>"));
    private readonly HttpClient _client = new(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None });
    private WebApplication? _app;
    private ThemeAssets? _assets;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var renderer = _theme.Renderer();
        builder.Services.AddSingleton(renderer);
        _assets = renderer.Assets;
        _app = builder.Build();
        _app.MapThemeAssets();
        await _app.StartAsync();
        _client.BaseAddress = new Uri(_app.Urls.Single());
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app!.DisposeAsync();
        _theme.Dispose();
    }

    [Theory]
    [InlineData("br, gzip", "br")]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("br;q=0, gzip;q=0.1", "gzip")]
    [InlineData("identity", null)]
    [InlineData("", null)]
    [InlineData(";;,=", null)]
    public async Task Get_AcceptEncoding_GetsTheSmallestOfThem(string accept, string? expected)
    {
        using var response = await SendAsync(HttpMethod.Get, "site.css", ("Accept-Encoding", accept));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(expected, response.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal("text/css; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("public, max-age=31536000, immutable", response.Headers.CacheControl?.ToString());
        Assert.Equal("Accept-Encoding", Assert.Single(response.Headers.Vary));
        Assert.Equal(Css, await DecodeAsync(response));
    }

    [Fact]
    public async Task Get_SameEntityTag_IsNotModified()
    {
        using var first = await SendAsync(HttpMethod.Get, "site.css", ("Accept-Encoding", "br"));
        var tag = first.Headers.ETag!.ToString();

        using var again = await SendAsync(HttpMethod.Get, "site.css", ("Accept-Encoding", "br"), ("If-None-Match", "\"other\", W/" + tag));
        using var otherEncoding = await SendAsync(HttpMethod.Get, "site.css", ("Accept-Encoding", "gzip"), ("If-None-Match", tag));

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(tag, again.Headers.ETag?.ToString());
        Assert.Empty(await again.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.OK, otherEncoding.StatusCode);
    }

    [Theory]
    [InlineData("*", HttpStatusCode.NotModified)]
    [InlineData("\"x{0}x\"", HttpStatusCode.OK)]
    public async Task Get_AnyTagOrALongerOne_IsReadAsTheHeaderMeansIt(string condition, HttpStatusCode expected)
    {
        using var first = await SendAsync(HttpMethod.Get, "site.css");
        using var again = await SendAsync(
            HttpMethod.Get, "site.css", ("If-None-Match", string.Format(CultureInfo.InvariantCulture, condition, first.Headers.ETag!.Tag.Trim('"'))));

        Assert.Equal(expected, again.StatusCode);
    }

    [Fact]
    public async Task Head_Asset_HasHeadersOnly()
    {
        using var response = await SendAsync(HttpMethod.Head, "site.css");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(Encoding.UTF8.GetByteCount(Css), response.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task Get_SmallFileInSubfolder_IsNotCompressed()
    {
        using var response = await SendAsync(HttpMethod.Get, "i/mark.svg", ("Accept-Encoding", "br"));

        Assert.Equal("<svg/>", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Empty(response.Content.Headers.ContentEncoding);
    }

    [Theory]
    [InlineData("/assets/{0}/none.css")]
    [InlineData("/assets/{0}/")]
    [InlineData("/assets/{0}/../page.liquid")]
    [InlineData("/assets/{0}/%2e%2e/page.liquid")]
    [InlineData("/assets/{0}/..%2fpage.liquid")]
    [InlineData("/assets/0123456789abcdef/site.css")]
    public async Task Get_OtherHashOrPath_IsNotFound(string address)
    {
        using var response = await _client.GetAsync(new Uri(string.Format(CultureInfo.InvariantCulture, address, _assets!.Hash), UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, _assets!.Address(path));
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await _client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static async Task<string> DecodeAsync(HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        await using Stream decoded = response.Content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        };
        using var reader = new StreamReader(decoded);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}

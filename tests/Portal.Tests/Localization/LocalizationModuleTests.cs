using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Portal.ContentModel;
using Portal.Liquid;
using Portal.Localization;
using Portal.Platform;
using Portal.Tests.Liquid;

namespace Portal.Tests.Localization;

public sealed class LocalizationModuleTests : IAsyncLifetime
{
    private readonly ThemeOnDisk _theme = new(("page.liquid", ""));
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private WebApplication? _app;

    public async ValueTask InitializeAsync()
    {
        _theme.Write("localization/ja.po", "msgid \"\"\nmsgstr \"Language: ja\\nContent-Type: text/plain; charset=UTF-8\\nPlural-Forms: nplurals=1; plural=0;\\n\"\n\nmsgid \"Required\"\nmsgstr \"必須\"\n");
        var module = new LocalizationModule();
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = _theme.Root });
        builder.Logging.ClearProviders();
        builder.Configuration["Site:Theme"] = "Test";
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(new ModuleList([module])).AddLiquid();
        module.AddServices(builder.Services, builder.Configuration);
        _app = builder.Build();
        _app.UsePathBase("/international");
        _app.UseRouting();
        module.MapEndpoints(_app);
        _app.Map("/{lang}/required", (IStringLocalizer<LocalizationModuleTests> texts) => texts["Required"].Value);
        _app.MapFallback((HttpContext http) => RequestCulture.Of(http).Name);
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
    [InlineData("GET", "/", "zh-TW", "/zh/")]
    [InlineData("HEAD", "/", "ru,en;q=0.5", "/ru/")]
    [InlineData("GET", "/", "", "/en/")]
    [InlineData("GET", "/international/", "ja", "/international/ja/")]
    public async Task Root_Reader_IsSentToTheirLanguage(string method, string path, string accept, string expected)
    {
        using var response = await SendAsync(new HttpMethod(method), path, accept);

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal(expected, response.Headers.Location?.ToString());
        Assert.Equal("Accept-Language", Assert.Single(response.Headers.Vary));
    }

    [Theory]
    [InlineData("/ja/required", "ru", "必須")]
    [InlineData("/ko/required", "ja", "Required")]
    [InlineData("/international/ja/required", "en", "必須")]
    public async Task StringLocalizer_InRequest_SpeaksTheLanguageOfThePath(string path, string accept, string expected)
    {
        using var response = await SendAsync(HttpMethod.Get, path, accept);

        Assert.Equal(expected, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/ko/nothing/here", "ja", "ko")]
    [InlineData("/nothing", "ja", "ja")]
    public async Task RequestCulture_OfAnyPath_IsThatOfItsFirstSegment(string path, string accept, string expected)
    {
        using var response = await SendAsync(HttpMethod.Get, path, accept);

        Assert.Equal(expected, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Renderer_FromServices_UsesTheThemesCatalogue()
    {
        _theme.Write("page.liquid", "{{ 'Required' | t }}");

        var page = ThemeOnDisk.Print(_app!.Services.GetRequiredService<LiquidRenderer>(), "page", Culture.Japanese, "");

        Assert.Equal("必須", page);
    }

    [Fact]
    public void StringLocalizer_OutsideRequests_IsEnglish()
    {
        var texts = _app!.Services.GetRequiredService<IStringLocalizerFactory>().Create(typeof(LocalizationModuleTests));

        Assert.Equal("Required", texts["Required"].Value);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string acceptLanguage)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.TryAddWithoutValidation("Accept-Language", acceptLanguage);
        return await _client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}

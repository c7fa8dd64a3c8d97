using System.Net;
using System.Text.Json.Nodes;

namespace Portal.Tests.Web;

/// <summary>The JSON API as programs see it: its errors and its description.</summary>
public sealed class ApiTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("api/v1/search?limit=abc", "ru", 400, "api.bad_request", "Один из параметров")]
    [InlineData("api/v1/search?q=a&type=zzz", "ru", 400, "search.unknown_type", "Типа страниц «zzz» здесь нет")]
    [InlineData("api/v1/search?q=a&lang=fr", "ja", 400, "search.unknown_language", "言語「fr」")]
    [InlineData("api/v1/zzz", "en", 404, "api.not_found", "There is nothing")]
    [InlineData("API/V1/zzz?lang=ko", "ru", 404, "api.not_found", "API의 이 주소에는")]
    [InlineData("api", "zh-TW", 404, "api.not_found", "API 的这个地址")]
    public async Task Error_OfTheApi_IsProblemDetailsInTheReadersLanguage(string path, string language, int status, string code, string title)
    {
        using var answer = await site.Server.GetAsync(path, ("Accept-Language", language));

        await AssertProblemAsync(answer, status, code, title);
    }

    [Fact]
    public async Task Method_ThatTheApiDoesNotTake_IsRefusedWithProblemDetails()
    {
        using var answer = await site.Server.Client.PostAsync(new Uri("api/v1/search?lang=en", UriKind.Relative), null);

        Assert.Contains("GET", answer.Content.Headers.Allow);
        await AssertProblemAsync(answer, 405, "api.method_not_allowed", "This API address");
    }

    [Theory]
    [InlineData("api/v1/search?q=AI")]
    [InlineData("api/v1/suggest?q=AI")]
    [InlineData("api/openapi.json")]
    [InlineData("health/live")]
    [InlineData("health/ready")]
    public async Task Head_OfWhatMachinesRead_AnswersAsGet(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, new Uri(path, UriKind.Relative));
        using var answer = await site.Server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("api/v1/search?q=AI")]
    [InlineData("api/v1/suggest?q=AI")]
    public async Task Answer_ByAcceptLanguage_IsKeptByNobody(string path)
    {
        using var answer = await site.Server.GetAsync(path, ("Accept-Language", "ru"));

        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task Description_OfTheApi_NamesEveryEndpointOnceAndTheConfiguredServer()
    {
        var document = await DescriptionAsync();

        var operations = document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject(), (path, operation) => $"{operation.Key} {path.Key}");
        Assert.Equal(["get /api/v1/search", "get /api/v1/suggest"], operations.Order(StringComparer.Ordinal));
        Assert.Equal("https://portal.example", document["servers"]!.AsArray().Single()!["url"]!.ToString());
    }

    [Theory]
    [InlineData("search")]
    [InlineData("suggest")]
    public async Task Description_OfAnEndpoint_ListsItsErrors(string endpoint)
    {
        var document = await DescriptionAsync();

        var responses = document["paths"]![$"/api/v1/{endpoint}"]!["get"]!["responses"]!.AsObject();
        Assert.Equal(["200", "400", "429", "503"], responses.Select(r => r.Key).Order(StringComparer.Ordinal));
        Assert.NotNull(responses["400"]!["content"]!["application/problem+json"]);
        Assert.Equal("string", document["components"]!["schemas"]!["ProblemDetails"]!["properties"]!["code"]!["type"]!.ToString());
    }

    [Fact]
    public async Task Description_OfParameters_StatesTheirLimits()
    {
        var parameters = (await DescriptionAsync())["paths"]!["/api/v1/search"]!["get"]!["parameters"]!.AsArray()
            .ToDictionary(p => p!["name"]!.ToString(), p => p!["schema"]!, StringComparer.Ordinal);

        Assert.Equal(200, parameters["q"]["maxLength"]!.GetValue<int>());
        Assert.Equal(["en", "ja", "ko", "ru", "zh", "zh-Hans"], Values(parameters["lang"]));
        Assert.Equal(["action", "guide", "page", "part", "phase", "plan", "section", "update"], Values(parameters["type"]));
        Assert.Equal(("integer", 1, 50), (parameters["limit"]["type"]!.ToString(), parameters["limit"]["minimum"]!.GetValue<int>(), parameters["limit"]["maximum"]!.GetValue<int>()));
    }

    [Fact]
    public async Task Description_OfNumbers_IsOfNumbersOnly()
    {
        var schemas = (await DescriptionAsync())["components"]!["schemas"]!;

        Assert.Equal("integer", schemas["SearchResponse"]!["properties"]!["total"]!["type"]!.ToString());
        Assert.Equal("number", schemas["SearchResponseItem"]!["properties"]!["score"]!["type"]!.ToString());
        Assert.DoesNotContain("string", schemas["SearchResponseItem"]!["properties"]!["action"]!["type"]!.ToJsonString(), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Values(JsonNode schema) => schema["enum"]!.AsArray().Select(v => v!.ToString()).Order(StringComparer.Ordinal);

    private static async Task AssertProblemAsync(HttpResponseMessage answer, int status, string code, string title)
    {
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.Equal((status, code), (problem["status"]!.GetValue<int>(), problem["code"]!.ToString()));
        Assert.StartsWith(title, problem["title"]!.ToString(), StringComparison.Ordinal);
    }

    private async Task<JsonNode> DescriptionAsync() => JsonNode.Parse(await site.Server.GetTextAsync("api/openapi.json"))!;
}

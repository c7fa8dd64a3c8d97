using System.Text.Json;
using Microsoft.Extensions.Primitives;

namespace Benchmarks.Site;

/// <summary>The baseline: Kestrel without anything above it, which answers with the same bytes and headers from memory.</summary>
internal static class RawKestrel
{
    // Kestrel writes these by itself.
    private static readonly string[] Own = ["Date", "Transfer-Encoding"];

    private sealed record Answer(Dictionary<string, string> Headers, byte[] Body);

    /// <summary>Records an answer of a site as a browser gets it (Brotli).</summary>
    /// <returns>Path of the file.</returns>
    public static async Task<string> RecordAsync(HttpClient client, string path, string folder)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "br");
        using var answer = await client.SendAsync(request);
        var headers = answer.Headers.Concat(answer.Content.Headers).Where(h => !Own.Contains(h.Key))
            .ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.OrdinalIgnoreCase);
        var file = Path.Combine(folder, "answer.json");
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(new Answer(headers, await answer.Content.ReadAsByteArrayAsync())));
        return file;
    }

    public static async Task<int> RunAsync(string answerFile)
    {
        var answer = JsonSerializer.Deserialize<Answer>(await File.ReadAllTextAsync(answerFile))!;
        var headers = answer.Headers.Select(h => KeyValuePair.Create(h.Key, new StringValues(h.Value))).ToArray();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        var app = builder.Build();
        app.Run(context =>
        {
            foreach (var (name, value) in headers)
                context.Response.Headers[name] = value;
            return context.Response.Body.WriteAsync(answer.Body, 0, answer.Body.Length);
        });
        await app.RunAsync();
        return 0;
    }
}

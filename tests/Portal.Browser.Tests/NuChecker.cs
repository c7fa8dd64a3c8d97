using System.Diagnostics;
using System.Text.Json;
using Portal.Tests.Web;

namespace Portal.Browser.Tests;

/// <summary>The Nu Html Checker (npm vnu-jar), which tests/run.sh installs: one Java process for a whole folder.</summary>
internal static class NuChecker
{
    // The schemas recurse deeply; a run is too short for the optimizing compiler and a parallel collector to pay.
    private static readonly string[] Java = ["-Xss8m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];

    private static string Jar { get; } = Path.Combine(PortalProcess.Repository, "tests", ".cache", "node_modules", "vnu-jar", "build", "dist", "vnu.jar");

    /// <summary>Checks all HTML, CSS and SVG files of a folder.</summary>
    /// <returns>A line an error, warning or remark.</returns>
    public static async Task<IReadOnlyList<string>> FindAsync(string folder)
    {
        Assert.True(File.Exists(Jar), $"{Jar} is missing: tests/run.sh installs it.");
        var start = new ProcessStartInfo(
            "java", [.. Java, "-jar", Jar, "--format", "json", "--stdout", "--exit-zero-always", "--also-check-css", "--also-check-svg", folder])
        {
            RedirectStandardOutput = true,
        };
        using var java = Process.Start(start)!;
        var report = await java.StandardOutput.ReadToEndAsync();
        await java.WaitForExitAsync();
        Assert.Equal(0, java.ExitCode);
        using var json = JsonDocument.Parse(report);
        return [.. json.RootElement.GetProperty("messages").EnumerateArray().Select(Line)];
    }

    private static string Line(JsonElement message)
    {
        var file = message.TryGetProperty("url", out var url) ? Path.GetFileName(url.GetString()) : "";
        var line = message.TryGetProperty("lastLine", out var number) ? number.GetRawText() : "";
        return $"{file}:{line}: {message.GetProperty("type").GetString()}: {message.GetProperty("message").GetString()}";
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Benchmarks.Site;

/// <summary>Load by Debian's <c>wrk</c>, which takes less of the machine than a client in C# would.</summary>
internal static partial class Wrk
{
    private const string Seconds = "5";
    private const string Connections = "32";

    /// <returns>Requests a second.</returns>
    public static async Task<double> RunAsync(Uri address)
    {
        using var process = Process.Start(new ProcessStartInfo("wrk", ["-t1", "-c" + Connections, "-d" + Seconds + "s", "-H", "Accept-Encoding: br", address.ToString()])
        {
            RedirectStandardOutput = true,
        }) ?? throw new InvalidOperationException("wrk is needed (Debian package wrk).");
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output.Contains("Non-2xx", StringComparison.Ordinal)
            ? throw new InvalidOperationException(output)
            : double.Parse(Rate().Match(output).Groups[1].ValueSpan, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"Requests/sec:\s+([0-9.]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Rate();
}

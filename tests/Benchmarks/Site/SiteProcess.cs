using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Benchmarks.Site;

/// <summary>A server in a process of its own on a free loopback port: the portal, or the bare Kestrel that it is compared with.</summary>
internal sealed class SiteProcess : IDisposable
{
    // The first start of the large site imports 100,000 clauses.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    private readonly Process _process;

    private SiteProcess(ProcessStartInfo start)
    {
        var port = FreePort();
        Address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/"));
        start.Environment["ASPNETCORE_URLS"] = Address.ToString();
        start.RedirectStandardOutput = true;
        var watch = Stopwatch.StartNew();
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false })
        {
            BaseAddress = Address,
            Timeout = TimeSpan.FromMinutes(20),
        };
        Started = watch;
    }

    public Uri Address { get; }

    /// <summary>One client; it asks for no compression by itself.</summary>
    public HttpClient Client { get; }

    /// <summary>From the launch to the first answer with status 200.</summary>
    public TimeSpan StartTime { get; private set; }

    private Stopwatch Started { get; }

    /// <param name="data">Folder of the database and the index.</param>
    /// <param name="settings">More configuration as KEY=value pairs.</param>
    public static async Task<SiteProcess> StartAsync(PublishedSite site, string data, params (string Key, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [site.Program]) { WorkingDirectory = Path.GetDirectoryName(site.Program) };
        start.Environment["Storage__ConnectionString"] = $"Data Source={Path.Combine(data, "portal.db")}";
        start.Environment["Search__Folder"] = Path.Combine(data, "index");
        foreach (var (key, value) in settings)
            start.Environment[key] = value;
        var process = new SiteProcess(start);
        await process.WaitAsync("en/");
        return process;
    }

    /// <summary>Bare Kestrel that answers everything with one recorded answer.</summary>
    /// <param name="answer">File that <see cref="RawKestrel.RecordAsync"/> wrote.</param>
    public static async Task<SiteProcess> StartBaselineAsync(string answer)
    {
        var process = new SiteProcess(new ProcessStartInfo("dotnet", [typeof(SiteProcess).Assembly.Location, "baseline", answer]));
        await process.WaitAsync("");
        return process;
    }

    /// <summary>Resident memory in bytes.</summary>
    public long ResidentMemory()
    {
        _process.Refresh();
        return _process.WorkingSet64;
    }

    public void Dispose()
    {
        Client.Dispose();
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private async Task WaitAsync(string path)
    {
        while (!_process.HasExited && Started.Elapsed < Patience)
        {
            try
            {
                using var answer = await Client.GetAsync(new Uri(path, UriKind.Relative));
                if (answer.StatusCode == HttpStatusCode.OK)
                {
                    StartTime = Started.Elapsed;
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(5);
        }

        throw new InvalidOperationException("The server ended, or waited too long, before it answered.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

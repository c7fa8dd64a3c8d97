using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Portal.Tests.Web;

/// <summary>The portal as a process of its own, on a free loopback port, with a database and an index in a temporary folder.</summary>
internal sealed class PortalServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(240);

    private readonly Process _process;
    private readonly Lock _reading = new();
    private readonly System.Text.StringBuilder _log = new();

    private PortalServer(Process process, int port, string pathBase)
    {
        _process = process;
        Address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}{pathBase}/"));
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };
        process.OutputDataReceived += (_, line) => Append(line.Data);
        process.ErrorDataReceived += (_, line) => Append(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    /// <summary>Follows no redirects and keeps no cookies.</summary>
    public HttpClient Client { get; }

    public string Log
    {
        get
        {
            lock (_reading)
                return _log.ToString();
        }
    }

    public int ExitCode => _process.ExitCode;

    /// <summary>Folder of the repository.</summary>
    public static string Repository { get; } = Path.GetDirectoryName(RealContent.Root)!;

    /// <summary>Starts the server without waiting for it.</summary>
    /// <param name="folder">Holds the database and the index; a server started on it again picks up where the last one was.</param>
    /// <param name="settings">More configuration, such as ("Site:PathBase", "/x").</param>
    public static PortalServer Launch(string folder, params (string Key, string Value)[] settings)
    {
        var port = FreePort();
        var start = Program(folder);
        start.Environment["ASPNETCORE_URLS"] = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}");
        foreach (var (key, value) in settings)
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        var pathBase = settings.FirstOrDefault(s => s.Key == "Site:PathBase").Value ?? "";
        return new PortalServer(Process.Start(start)!, port, pathBase);
    }

    /// <summary>Runs a command beside or without the server, to its end.</summary>
    public static async Task<(int Code, string Output)> RunAsync(string folder, params string[] arguments)
    {
        var start = Program(folder);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await errors);
    }

    private static ProcessStartInfo Program(string folder)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Path.Combine(Repository, "src", "Portal.Web"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(Path.Combine(Repository, "src", "Portal.Web", Path.GetRelativePath(TestProject(), AppContext.BaseDirectory)), "Portal.Web.dll"));
        start.Environment["Storage__ConnectionString"] = $"Data Source={Path.Combine(folder, "portal.db")}";
        start.Environment["Search__Folder"] = Path.Combine(folder, "index");
        return start;
    }

    /// <summary>Starts the server and waits until it answers.</summary>
    public static async Task<PortalServer> StartAsync(string folder, params (string Key, string Value)[] settings)
    {
        var server = Launch(folder, settings);
        try
        {
            await server.WaitAsync();
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public async Task WaitAsync()
    {
        var until = Stopwatch.StartNew();
        while (until.Elapsed < Patience && !_process.HasExited)
        {
            try
            {
                using var answer = await Client.GetAsync(new Uri("health/ready", UriKind.Relative));
                if (answer.StatusCode == HttpStatusCode.OK)
                    return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(50);
        }

        throw new InvalidOperationException($"The portal did not start:{Environment.NewLine}{Log}");
    }

    /// <summary>SIGKILL: the process gets no chance to tidy up.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async Task<int> WaitForExitAsync()
    {
        await _process.WaitForExitAsync();
        return _process.ExitCode;
    }

    /// <param name="path">Below the server's address, without leading '/'.</param>
    public async Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await Client.SendAsync(request);
    }

    public async Task<string> GetTextAsync(string path)
    {
        using var answer = await GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            await KillAsync();
        Client.Dispose();
        _process.Dispose();
    }

    private void Append(string? line)
    {
        lock (_reading)
            _log.AppendLine(line);
    }

    /// <summary>The folder of the test project that runs: the server is taken from the same configuration.</summary>
    private static string TestProject()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder.Parent!.Name != "tests")
            folder = folder.Parent;
        return folder.FullName;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

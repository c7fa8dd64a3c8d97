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

    /// <summary>Starts the server without waiting for it.</summary>
    /// <param name="folder">Holds the database and the index; a server started on it again picks up where the last one was.</param>
    /// <param name="settings">More configuration, such as ("Site:PathBase", "/x").</param>
    public static PortalServer Launch(string folder, params (string Key, string Value)[] settings) => Launch(folder, null, settings);

    /// <summary>Starts a published server without waiting for it.</summary>
    /// <param name="folder">Holds the database and the index.</param>
    /// <param name="program">Path of the published Portal.Web.dll.</param>
    public static PortalServer LaunchPublished(string folder, string program) => Launch(folder, program, []);

    private static PortalServer Launch(string folder, string? program, (string Key, string Value)[] settings)
    {
        var port = FreePort();
        var start = PortalProcess.Describe(folder, settings, program);
        start.Environment["ASPNETCORE_URLS"] = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}");
        var pathBase = settings.FirstOrDefault(s => s.Key == "Site:PathBase").Value ?? "";
        return new PortalServer(Process.Start(start)!, port, pathBase);
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

    /// <summary>Waits until the server has said something, or can't any more.</summary>
    public async Task WaitForLogAsync(string text)
    {
        while (!_process.HasExited && !Log.Contains(text, StringComparison.Ordinal))
            await Task.Delay(5);
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

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

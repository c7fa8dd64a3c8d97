namespace Portal.Tests.Web;

/// <summary>One server with a small limit for all its tests: it counts each client by itself, so tests take clients of their own.</summary>
public sealed class LimitedSiteFixture : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    internal PortalServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Server = await PortalServer.StartAsync(
        _folder.Path, ("Limits:SearchesPerSecond", "1"), ("Limits:SearchBurst", "1"), ("Limits:RetrySeconds", "7"), ("Proxies", "10.0.0.0/8"));

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        _folder.Dispose();
    }
}

namespace Portal.Tests.Web;

/// <summary>One server under a path base, for all tests that only read; other addresses than this machine's get one search a second.</summary>
public sealed class MountedSiteFixture : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    internal PortalServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Server = await PortalServer.StartAsync(
        _folder.Path, ("Site:PathBase", "/international/plan"), ("Site:BaseUrl", "https://city.example/international/plan"),
        ("Limits:SearchesPerSecond", "1"), ("Limits:SearchBurst", "1"));

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        _folder.Dispose();
    }
}

namespace Portal.Tests.Web;

/// <summary>One server on the real content, for all tests that only read.</summary>
public sealed class SiteFixture : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    public string Folder => _folder.Path;

    internal PortalServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync() =>
        Server = await PortalServer.StartAsync(_folder.Path, ("Site:BaseUrl", "https://portal.example"), ("Site:Contact", "desk@portal.example"), ("Site:StrictTemplates", "true"));

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        _folder.Dispose();
    }
}

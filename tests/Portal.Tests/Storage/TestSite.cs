using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Portal.Autoroute;
using Portal.Contents;
using Portal.Contents.Files;
using Portal.Contents.Types;
using Portal.Platform;
using Portal.Platform.Storage;
using Portal.Search;

namespace Portal.Tests.Storage;

public enum Provider { Sqlite, PostgreSql }

/// <summary>The modules that write, on a new and migrated database of either kind.</summary>
internal sealed class TestSite : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ServiceProvider _services;

    private TestSite(Provider provider, string connection)
    {
        Folder = _folder.Path;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:Provider"] = provider.ToString(),
            ["Storage:ConnectionString"] = connection,
        }).Build();
        var modules = new ModuleList([new ContentsModule(), new AutorouteModule(), new SearchModule()]);
        var services = new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(configuration);
        services.AddStorage(configuration, Folder, modules);
        services.AddSingleton(new ContentTypes(ContentFolder.ReadTypes(RealContent.Root).Value!));
        services.AddSingleton<TimeProvider>(Time);
        modules.All[0].AddServices(services, configuration);
        modules.All[1].AddServices(services, configuration);
        _services = services.BuildServiceProvider();
    }

    public static TheoryData<Provider> Both { get; } = [Provider.Sqlite, Provider.PostgreSql];

    public string Folder { get; }

    public SetTime Time { get; } = new();

    public static async Task<TestSite> CreateAsync(Provider provider)
    {
        var site = new TestSite(provider, provider == Provider.PostgreSql ? PostgresServer.NewDatabase() : "Data Source=portal.db");
        await site.Get<MigrateDatabase>().RunAsync();
        return site;
    }

    /// <summary>On a database file as it is, not migrated.</summary>
    public static TestSite OnSqlite(string file) => new(Provider.Sqlite, $"Data Source={file}");

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public Task<PortalDbContext> OpenAsync() => Get<IDbContextFactory<PortalDbContext>>().CreateDbContextAsync();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }
}

using Microsoft.Data.Sqlite;
using Portal.Tests;
using Portal.Tests.Web;

namespace Portal.Browser.Tests;

/// <summary>A server of its own whose database is broken on purpose, for the pages that readers see when one can't be made.</summary>
public sealed class FailedServer : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    internal PortalServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Server = await PortalServer.StartAsync(_folder.Path, ("Site:StrictTemplates", "true"));

    /// <summary>A version that is not JSON, and news of it: every page that is not cached is a fault of ours from now on (500).</summary>
    internal void SpoilContent() => Change(
        """
        UPDATE versions SET Content = '{' WHERE ItemId = 'a1';
        INSERT INTO change_feed SELECT Seq + 1, Kind, 'a1', '', ContentType, At FROM change_feed ORDER BY Seq DESC LIMIT 1;
        """);

    /// <summary>No database answers any more (503).</summary>
    internal void TakeAwayDatabase() => Change("DROP TABLE change_feed;");

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        _folder.Dispose();
    }

    private void Change(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder.Path, "portal.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The two texts above.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}

using Microsoft.Extensions.Hosting;
using Npgsql;
using Portal.Platform.Storage;

namespace Portal.Platform.Feed;

/// <summary>Wakes the pump when another node commits, by PostgreSQL's LISTEN. It says only that there is something: what, the feed says.</summary>
public sealed class FeedListener(StorageOptions options, FeedPump pump) : BackgroundService
{
    /// <summary>What a committing transaction notifies.</summary>
    internal const string Channel = "portal_feed";

    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            try
            {
                await ListenAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // Polling goes on, and is the one to say that the database is gone.
                await Task.Delay(Retry, stoppingToken);
            }
        }
    }

    private async Task ListenAsync(CancellationToken cancellationToken)
    {
        // Of its own, kept alive: a connection that was cut without a word would hear nothing for ever.
        var text = new NpgsqlConnectionStringBuilder(options.ConnectionString) { Pooling = false, KeepAlive = 30 }.ToString();
        await using var connection = new NpgsqlConnection(text);
        await connection.OpenAsync(cancellationToken);
        await using (var command = new NpgsqlCommand($"LISTEN {Channel}", connection))
            await command.ExecuteNonQueryAsync(cancellationToken);
        while (true)
        {
            pump.Wake();
            await connection.WaitAsync(cancellationToken);
        }
    }
}

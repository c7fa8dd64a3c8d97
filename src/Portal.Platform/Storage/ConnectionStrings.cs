using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Portal.Platform.Storage;

/// <summary>What a connection string must say, before a connection is tried.</summary>
public static class ConnectionStrings
{
    public const string StandardSqlite = "Data Source=App_Data/portal.db";

    /// <returns>What is expected instead; null when the text will do. Whether the database answers is another question.</returns>
    public static string? FindFault(StorageProvider provider, string? text) => provider is StorageProvider.Sqlite
        ? IsSqlite(text ?? StandardSqlite) ? null : $"a connection string of SQLite that may write, such as {StandardSqlite}"
        : IsPostgreSql(text ?? "") ? null : "a connection string of PostgreSQL, such as Host=localhost;Database=portal;Username=portal";

    /// <summary>Whether a failure says that what the connection string names is no database that can be used: no such server or login, a file of another kind.</summary>
    public static bool Explains(Exception failure) => failure switch
    {
        // READONLY, CORRUPT, CANTOPEN, NOTADB
        SqliteException sqlite => sqlite.SqliteErrorCode is 8 or 11 or 14 or 26,
        // Invalid authorization, invalid catalog name, insufficient privilege (PostgreSQL, appendix A)
        PostgresException server => server.SqlState.StartsWith("28", StringComparison.Ordinal) || server.SqlState is "3D000" or "42501",
        // A server whose name is unknown or that does not answer.
        NpgsqlException or SocketException or TimeoutException => true,
        _ => false,
    };

    private static bool IsSqlite(string text) => IsRead(() => new SqliteConnectionStringBuilder(text) is { Mode: not SqliteOpenMode.ReadOnly } connection ? connection.DataSource : null);

    private static bool IsPostgreSql(string text) => IsRead(() => new NpgsqlConnectionStringBuilder(text).Host);

    private static bool IsRead(Func<string?> read)
    {
        try
        {
            return read() is { Length: > 0 };
        }
        catch (Exception unreadable) when (unreadable is ArgumentException or FormatException or InvalidCastException)
        {
            return false;
        }
    }
}

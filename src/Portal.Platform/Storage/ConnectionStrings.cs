using Microsoft.Data.Sqlite;
using Npgsql;

namespace Portal.Platform.Storage;

/// <summary>What a connection string must say, before a connection is tried.</summary>
public static class ConnectionStrings
{
    public const string StandardSqlite = "Data Source=App_Data/portal.db";

    /// <returns>What is expected instead; null when the text will do. Whether the database answers is another question.</returns>
    public static string? FindFault(StorageProvider provider, string? text) => provider is StorageProvider.Sqlite
        ? IsSqlite(text ?? StandardSqlite) ? null : $"a connection string of SQLite, such as {StandardSqlite}"
        : IsPostgreSql(text ?? "") ? null : "a connection string of PostgreSQL, such as Host=localhost;Database=portal;Username=portal";

    private static bool IsSqlite(string text) => IsRead(() => new SqliteConnectionStringBuilder(text).DataSource);

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

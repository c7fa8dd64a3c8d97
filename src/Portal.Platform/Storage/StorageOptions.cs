namespace Portal.Platform.Storage;

public enum StorageProvider { Sqlite, PostgreSql }

/// <summary>Which database holds the site. Configuration section <c>Storage</c>.</summary>
public sealed class StorageOptions
{
    /// <summary>Default: SQLite, for one node. PostgreSQL for any number of nodes.</summary>
    public StorageProvider Provider { get; set; } = StorageProvider.Sqlite;

    /// <summary>Connection string of the provider. For SQLite the default is <c>Data Source=App_Data/portal.db</c>;
    /// a relative path is taken from the content root.</summary>
    public string? ConnectionString { get; set; }
}

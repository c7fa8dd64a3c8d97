using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Portal.Platform.Backup;
using Portal.Platform.Feed;

namespace Portal.Platform.Storage;

/// <summary>Registers the database, the change feed and what reads it.</summary>
public static class StorageServices
{
    public const string SqliteMigrations = "Portal.Migrations.Sqlite";
    public const string PostgreSqlMigrations = "Portal.Migrations.PostgreSql";

    public static IServiceCollection AddStorage(
        this IServiceCollection services, IConfiguration configuration, string contentRoot, ModuleList modules)
    {
        var options = configuration.GetSection("Storage").Get<StorageOptions>() ?? new StorageOptions();
        services.AddSingleton(modules);
        services.AddSingleton(options);
        services.TryAddSingleton(TimeProvider.System);
        services.AddDbContextFactory<PortalDbContext>(builder => Configure(builder, options, contentRoot));
        AddKeys(services);
        services.AddSingleton<WriteSessions>();
        services.AddSingleton<ChangeFeed>();
        services.AddSingleton<MigrateDatabase>();
        services.AddSingleton<RequireDatabase>();
        services.AddSingleton<WriteBackup>();
        services.AddSingleton<RestoreBackup>();
        services.AddSingleton<FeedPump>();
        services.AddHostedService(provider => provider.GetRequiredService<FeedPump>());
        if (options.Provider == StorageProvider.PostgreSql)
            services.AddHostedService<FeedListener>();
        return services;
    }

    // The keys are read when a cookie first needs them; the framework would read them at every start, for pages that have no cookies.
    private static void AddKeys(IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("Portal").PersistKeysToDbContext<PortalDbContext>();
        var readers = services.Where(s => s.ServiceType == typeof(IHostedService) && s.ImplementationType?.Assembly == typeof(KeyManagementOptions).Assembly);
        foreach (var reader in readers.ToList())
            services.Remove(reader);
    }

    /// <summary>Configures either provider; relative SQLite paths are taken from <paramref name="contentRoot"/>.</summary>
    public static void Configure(DbContextOptionsBuilder builder, StorageOptions options, string contentRoot)
    {
        if (options.Provider == StorageProvider.PostgreSql)
            ConfigurePostgreSql(builder, options);
        else
            ConfigureSqlite(builder, SqliteConnectionString(options, contentRoot));
    }

    // A method each, so that a site loads only the provider that it uses.
    private static void ConfigurePostgreSql(DbContextOptionsBuilder builder, StorageOptions options) =>
        builder.UseNpgsql(options.ConnectionString, npgsql => npgsql.MigrationsAssembly(PostgreSqlMigrations));

    private static void ConfigureSqlite(DbContextOptionsBuilder builder, string connectionString) =>
        builder.UseSqlite(connectionString, sqlite => sqlite.MigrationsAssembly(SqliteMigrations)).AddInterceptors(new SqliteSetup());

    /// <summary>The connection string with an absolute path; creates the folder that holds the file.</summary>
    public static string SqliteConnectionString(StorageOptions options, string contentRoot)
    {
        var connection = new SqliteConnectionStringBuilder(options.ConnectionString ?? ConnectionStrings.StandardSqlite);
        connection.DataSource = Path.GetFullPath(connection.DataSource, contentRoot);
        Directory.CreateDirectory(Path.GetDirectoryName(connection.DataSource)!);
        return connection.ToString();
    }
}

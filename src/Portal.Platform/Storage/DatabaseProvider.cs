using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Portal.Platform.Storage;

internal static class DatabaseProvider
{
    /// <summary>Asks by name: EF Core's own question would load PostgreSQL's provider into a site on SQLite.</summary>
    public static bool IsPostgreSql(this DatabaseFacade database) => database.ProviderName == "Npgsql.EntityFrameworkCore.PostgreSQL";
}

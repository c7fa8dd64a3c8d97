using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Portal.Platform.Storage;

/// <summary>
/// Columns of canonical JSON text. PostgreSQL keeps them as <c>json</c>, which checks the text and gives it back byte for byte;
/// <c>jsonb</c> would reorder keys, on which hashes and exports depend. SQLite keeps them as text.
/// </summary>
public static class JsonText
{
    private const string Mark = "Portal:JsonText";

    public static PropertyBuilder<string> IsJsonText(this PropertyBuilder<string> property) => property.HasAnnotation(Mark, true);

    internal static void UseJsonColumns(ModelBuilder model)
    {
        foreach (var property in model.Model.GetEntityTypes().SelectMany(e => e.GetProperties()).Where(p => p.FindAnnotation(Mark) is not null))
            property.SetColumnType("json");
    }

    /// <summary>The JSON columns of a table.</summary>
    internal static IReadOnlySet<string> ColumnsOf(PortalDbContext db, string table) =>
        db.Model.GetEntityTypes().Where(e => e.GetTableName() == table)
            .SelectMany(e => e.GetProperties()).Where(p => p.GetColumnType() == "json").Select(p => p.GetColumnName())
            .ToHashSet(StringComparer.Ordinal);
}

using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
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

    /// <summary>Whether a property is kept as JSON text.</summary>
    internal static bool IsOf(IProperty property) => property.FindAnnotation(Mark) is not null;

    /// <summary>False for a text that is no JSON, which SQLite would keep.</summary>
    internal static bool IsSound(object? value)
    {
        try
        {
            using var _ = JsonDocument.Parse(value as string ?? "");
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}

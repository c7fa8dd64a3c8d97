using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Portal.Platform.Storage;

namespace Portal.Platform.Backup;

/// <summary>One table of the model as a backup sees it: names and plain values, the same for both databases.</summary>
internal sealed class BackupTable
{
    private readonly IReadOnlyList<(string Column, Type Type, bool IsKey, bool IsJson)> _columns;

    private BackupTable(IEntityType entity)
    {
        Name = entity.GetTableName()!;
        var table = StoreObjectIdentifier.Table(Name);
        _columns = [.. entity.GetProperties().Select(p => (
            p.GetColumnName(table)!,
            Nullable.GetUnderlyingType(ProviderType(p)) ?? ProviderType(p),
            p.IsPrimaryKey(),
            JsonText.IsOf(p)))];
        Identity = entity.GetProperties().Where(p => p.ValueGenerated == ValueGenerated.OnAdd && p.IsPrimaryKey()).Select(p => p.GetColumnName(table)).FirstOrDefault();
    }

    public string Name { get; }

    /// <summary>In the zip.</summary>
    public string FileName => Name + ".jsonl";

    /// <summary>Column that the database numbers by itself; null when there is none.</summary>
    public string? Identity { get; }

    public IEnumerable<string> Columns => _columns.Select(c => c.Column);

    /// <summary>All tables, those that others refer to first.</summary>
    public static IReadOnlyList<BackupTable> All(PortalDbContext db)
    {
        var ordered = new List<IEntityType>();
        void Visit(IEntityType entity)
        {
            if (ordered.Contains(entity))
                return;
            foreach (var key in entity.GetForeignKeys())
                Visit(key.PrincipalEntityType);
            ordered.Add(entity);
        }

        foreach (var entity in db.Model.GetEntityTypes().OrderBy(e => e.GetTableName(), StringComparer.Ordinal))
            Visit(entity);
        return [.. ordered.Select(e => new BackupTable(e))];
    }

    public string SelectSql() => $"SELECT {List(c => Quote(c))} FROM {Quote(Name)} ORDER BY {string.Join(", ", _columns.Where(c => c.IsKey).Select(c => Quote(c.Column)))}";

    /// <param name="castsJson">PostgreSQL takes a text for a column of JSON only when told so.</param>
    public string InsertSql(bool castsJson) =>
        $"INSERT INTO {Quote(Name)} ({List(c => Quote(c))}) VALUES ({string.Join(", ", _columns.Select((c, i) => castsJson && c.IsJson ? $"@p{i}::json" : $"@p{i}"))})";

    /// <summary>Writes the row under a reader as one JSON object.</summary>
    public void Write(Utf8JsonWriter json, DbDataReader row)
    {
        json.WriteStartObject();
        for (var i = 0; i < _columns.Count; i++)
        {
            json.WritePropertyName(_columns[i].Column);
            if (row.IsDBNull(i))
                json.WriteNullValue();
            else if (_columns[i].Type == typeof(string))
                json.WriteStringValue(row.GetString(i));
            else if (_columns[i].Type == typeof(bool))
                json.WriteBooleanValue(Convert.ToBoolean(row.GetValue(i), CultureInfo.InvariantCulture));
            else
                json.WriteNumberValue(row.GetInt64(i));
        }

        json.WriteEndObject();
    }

    /// <summary>The values of a row in the order of the columns; null when the row is not one of this table.</summary>
    public object?[]? Read(JsonElement row)
    {
        if (row.ValueKind != JsonValueKind.Object || row.EnumerateObject().Count() != _columns.Count)
            return null;
        var values = new object?[_columns.Count];
        for (var i = 0; i < values.Length; i++)
            if (!row.TryGetProperty(_columns[i].Column, out var value) || !TryConvert(value, _columns[i].Type, out values[i]) || (_columns[i].IsJson && !JsonText.IsSound(values[i])))
                return null;
        return values;
    }

    public static string Quote(string name) => $"\"{name}\"";

    private static bool TryConvert(JsonElement value, Type type, out object? converted)
    {
        converted = null;
        switch (value.ValueKind)
        {
            case JsonValueKind.Null:
                return true;
            case JsonValueKind.String when type == typeof(string):
                converted = value.GetString();
                return true;
            case JsonValueKind.True or JsonValueKind.False when type == typeof(bool):
                converted = value.GetBoolean();
                return true;
            case JsonValueKind.Number when type == typeof(int) && value.TryGetInt32(out var number):
                converted = number;
                return true;
            case JsonValueKind.Number when type != typeof(int) && type != typeof(string) && type != typeof(bool) && value.TryGetInt64(out var number):
                converted = number;
                return true;
            default:
                return false;
        }
    }

    private string List(Func<string, string> form) => string.Join(", ", _columns.Select(c => form(c.Column)));

    private static Type ProviderType(IProperty property) =>
        property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType;
}

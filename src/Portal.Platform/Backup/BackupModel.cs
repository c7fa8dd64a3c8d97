namespace Portal.Platform.Backup;

/// <summary>The shape that a backup and a database must share.</summary>
internal static class BackupModel
{
    public static string Of(IEnumerable<BackupTable> tables) =>
        string.Join(';', tables.OrderBy(t => t.Name, StringComparer.Ordinal).Select(t => $"{t.Name}({string.Join(',', t.Columns.Order(StringComparer.Ordinal))})"));
}

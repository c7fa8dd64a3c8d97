namespace Portal.Platform.Backup;

/// <summary>What a backup says of itself: <c>manifest.json</c> in the zip.</summary>
/// <param name="Format">Version of the backup's own format.</param>
/// <param name="Model">Names of the tables and columns, by which another build's backup is recognised.</param>
/// <param name="Created">When it was read, in UTC.</param>
/// <param name="Rows">Number of rows a table.</param>
public sealed record BackupManifest(int Format, string Model, DateTimeOffset Created, IReadOnlyDictionary<string, long> Rows)
{
    public const string FileName = "manifest.json";
    public const int CurrentFormat = 1;
}

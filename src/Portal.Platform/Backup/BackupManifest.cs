namespace Portal.Platform.Backup;

/// <summary>What a backup says of itself: <c>manifest.json</c> in the zip.</summary>
/// <param name="Format">Version of the backup's own format.</param>
/// <param name="Model">Names of the tables and columns, by which another build's backup is recognised.</param>
/// <param name="Created">When it was read, in UTC.</param>
/// <param name="Digests">SHA-256 of each table's file, in hexadecimal digits. A zip's own checksums are not looked at when it is read.</param>
public sealed record BackupManifest(int Format, string Model, DateTimeOffset Created, IReadOnlyDictionary<string, string> Digests)
{
    public const string FileName = "manifest.json";
    public const int CurrentFormat = 2;
}

using System.IO.Compression;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Portal.Platform.Storage;

namespace Portal.Platform.Backup;

/// <summary>Writes the whole database to a zip: a manifest, and a file of JSON lines a table. Either database can restore it.</summary>
public sealed class WriteBackup(IDbContextFactory<PortalDbContext> contexts, TimeProvider time)
{
    /// <summary>All tables as one transaction sees them. The file appears under its name only when it is whole.</summary>
    /// <returns>The number of rows written.</returns>
    public async Task<long> RunAsync(string path, CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.BeginReadAsync(cancellationToken);
        var rows = new Dictionary<string, long>(StringComparer.Ordinal);
        var unfinished = path + ".part";
        await using (var file = File.Create(unfinished))
        await using (var zip = await ZipArchive.CreateAsync(file, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken))
        {
            var tables = BackupTable.All(db);
            foreach (var table in tables)
                rows[table.Name] = await WriteAsync(zip, table, db, transaction, cancellationToken);
            await using var manifest = await zip.CreateEntry(BackupManifest.FileName).OpenAsync(cancellationToken);
            await JsonSerializer.SerializeAsync(
                manifest, new BackupManifest(BackupManifest.CurrentFormat, BackupModel.Of(tables), time.GetUtcNow(), rows), cancellationToken: cancellationToken);
        }

        File.Move(unfinished, path, overwrite: true);
        return rows.Values.Sum();
    }

    private static async Task<long> WriteAsync(
        ZipArchive zip, BackupTable table, PortalDbContext db, IDbContextTransaction transaction, CancellationToken cancellationToken)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = transaction.GetDbTransaction();
        command.CommandText = table.SelectSql();
        await using var entry = await zip.CreateEntry(table.Name + ".jsonl").OpenAsync(cancellationToken);
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        var count = 0L;
        while (await row.ReadAsync(cancellationToken))
        {
            await using (var json = new Utf8JsonWriter(entry))
                table.Write(json, row);
            entry.WriteByte((byte)'\n');
            count++;
        }

        return count;
    }
}

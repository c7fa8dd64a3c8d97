using System.IO.Compression;
using System.Security.Cryptography;
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
        var rows = 0L;
        var digests = new Dictionary<string, string>(StringComparer.Ordinal);
        var unfinished = path + ".part";
        await using (var file = File.Create(unfinished))
        await using (var zip = await ZipArchive.CreateAsync(file, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken))
        {
            var tables = BackupTable.All(db);
            foreach (var table in tables)
            {
                await using var entry = await zip.CreateEntry(table.FileName).OpenAsync(cancellationToken);
                using var digest = SHA256.Create();
                await using (var output = new CryptoStream(entry, digest, CryptoStreamMode.Write))
                    rows += await WriteAsync(output, table, db, transaction, cancellationToken);
                digests[table.Name] = Convert.ToHexStringLower(digest.Hash!);
            }

            await using var manifest = await zip.CreateEntry(BackupManifest.FileName).OpenAsync(cancellationToken);
            await JsonSerializer.SerializeAsync(
                manifest, new BackupManifest(BackupManifest.CurrentFormat, BackupModel.Of(tables), time.GetUtcNow(), digests), cancellationToken: cancellationToken);
        }

        File.Move(unfinished, path, overwrite: true);
        return rows;
    }

    private static async Task<long> WriteAsync(
        Stream output, BackupTable table, PortalDbContext db, IDbContextTransaction transaction, CancellationToken cancellationToken)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = transaction.GetDbTransaction();
        command.CommandText = table.SelectSql();
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        var count = 0L;
        while (await row.ReadAsync(cancellationToken))
        {
            await using (var json = new Utf8JsonWriter(output))
                table.Write(json, row);
            output.WriteByte((byte)'\n');
            count++;
        }

        return count;
    }
}

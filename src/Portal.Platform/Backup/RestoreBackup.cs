using System.Data.Common;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Portal.ContentModel;
using Portal.Platform.Feed;
using Portal.Platform.Storage;

namespace Portal.Platform.Backup;

/// <summary>Replaces everything in the database by what a backup holds, in one transaction.</summary>
public sealed class RestoreBackup(WriteSessions sessions)
{
    /// <summary>Checks the whole file before it changes anything.</summary>
    /// <returns>The number of rows restored; <c>backup.unreadable</c> or <c>backup.other_model</c>.</returns>
    public async Task<Result<long>> RunAsync(string path, CancellationToken cancellationToken = default)
    {
        await using var session = await sessions.BeginAsync(cancellationToken);
        var tables = BackupTable.All(session.Db);
        try
        {
            await using var file = File.OpenRead(path);
            await using var zip = await ZipArchive.CreateAsync(file, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, cancellationToken);
            if (await CheckAsync(zip, path, tables, cancellationToken) is { } refusal)
                return refusal;
            return await ReplaceAsync(zip, tables, session, cancellationToken);
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException)
        {
            return Unreadable(path, failure.Message);
        }
    }

    private static async Task<Error?> CheckAsync(ZipArchive zip, string path, IReadOnlyList<BackupTable> tables, CancellationToken cancellationToken)
    {
        if (zip.GetEntry(BackupManifest.FileName) is not { } entry)
            return Unreadable(path, "no " + BackupManifest.FileName);
        await using var stream = await entry.OpenAsync(cancellationToken);
        if (await ReadAsync(stream, cancellationToken) is not { Model: not null } manifest)
            return Unreadable(path, BackupManifest.FileName + " is no manifest");
        if (manifest.Format != BackupManifest.CurrentFormat || manifest.Model != BackupModel.Of(tables))
            return new Error("backup.other_model", "“{0}” was written by another version of the portal; restore it with that version and upgrade then.", path);
        foreach (var table in tables)
        {
            await using var rows = await OpenAsync(zip, table, cancellationToken);
            if (Convert.ToHexStringLower(await SHA256.HashDataAsync(rows, cancellationToken)) != manifest.Digests?.GetValueOrDefault(table.Name))
                return Unreadable(path, table.FileName + " is not as it was written");
        }

        return null;
    }

    private static async Task<BackupManifest?> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync<BackupManifest>(stream, cancellationToken: cancellationToken);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static async Task<long> ReplaceAsync(ZipArchive zip, IReadOnlyList<BackupTable> tables, WriteSession session, CancellationToken cancellationToken)
    {
        var before = await session.Db.Feed.MaxAsync(e => (long?)e.Seq, cancellationToken) ?? 0;
        foreach (var table in tables.Reverse())
            await ExecuteAsync(session, $"DELETE FROM {BackupTable.Quote(table.Name)}", cancellationToken);
        var count = 0L;
        foreach (var table in tables)
            count += await InsertAsync(zip, table, session, cancellationToken);

        // Every node's caches and index are further behind than the feed can tell them, so each derives everything anew.
        var after = await session.Db.Feed.MaxAsync(e => (long?)e.Seq, cancellationToken) ?? 0;
        session.Db.Feed.Add(new FeedEntry
        {
            Seq = Math.Max(before, after) + FeedPump.RebuildBeyond + 1,
            Kind = FeedKind.SettingsChanged,
            At = session.Now,
        });
        await session.CommitAsync(cancellationToken);
        return count;
    }

    private static async Task<long> InsertAsync(ZipArchive zip, BackupTable table, WriteSession session, CancellationToken cancellationToken)
    {
        await using var command = Command(session, "");
        command.CommandText = table.InsertSql(castsJson: session.Db.Database.IsPostgreSql());
        var count = 0L;
        await foreach (var values in RowsAsync(zip, table, cancellationToken))
        {
            command.Parameters.Clear();
            for (var i = 0; i < values.Length; i++)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = string.Create(CultureInfo.InvariantCulture, $"@p{i}");
                parameter.Value = values[i] ?? DBNull.Value;
                command.Parameters.Add(parameter);
            }

            count++;
            try
            {
                await command.ExecuteNonQueryAsync(cancellationToken);
            }
            catch (DbException failure) when (IsOfTheRow(failure))
            {
                throw new InvalidDataException(Place(table, count, failure.Message), failure);
            }
        }

        if (session.Db.Database.IsPostgreSql() && table.Identity is { } identity)
            await ExecuteAsync(session, $"SELECT setval(pg_get_serial_sequence('\"{table.Name}\"', '{identity}'), COALESCE((SELECT MAX(\"{identity}\") FROM \"{table.Name}\"), 0) + 1, false)", cancellationToken);
        return count;
    }

    private static async IAsyncEnumerable<object?[]> RowsAsync(
        ZipArchive zip, BackupTable table, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var stream = await OpenAsync(zip, table, cancellationToken);
        using var reader = new StreamReader(stream);
        for (var number = 1; await reader.ReadLineAsync(cancellationToken) is { } line; number++)
            yield return ReadRow(table, line) ?? throw new InvalidDataException(Place(table, number, "no row of this table"));
    }

    private static Task<Stream> OpenAsync(ZipArchive zip, BackupTable table, CancellationToken cancellationToken) =>
        (zip.GetEntry(table.FileName) ?? throw new InvalidDataException("no " + table.FileName)).OpenAsync(cancellationToken);

    private static string Place(BackupTable table, long line, string what) => string.Create(CultureInfo.InvariantCulture, $"{table.FileName}:{line}: {what}");

    // A constraint or a value that it breaks; all else, such as a lost connection, is no fault of the file.
    private static bool IsOfTheRow(DbException failure) =>
        failure is SqliteException { SqliteErrorCode: 19 } or PostgresException { SqlState: ['2', '2' or '3', ..] };

    private static object?[]? ReadRow(BackupTable table, string line)
    {
        try
        {
            using var row = JsonDocument.Parse(line);
            return table.Read(row.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static async Task ExecuteAsync(WriteSession session, string sql, CancellationToken cancellationToken)
    {
        await using var command = Command(session, sql);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static DbCommand Command(WriteSession session, string sql)
    {
        var command = session.Db.Database.GetDbConnection().CreateCommand();
        command.Transaction = session.Db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = sql;
        return command;
    }

    private static Error Unreadable(string path, string why) =>
        new("backup.unreadable", "“{0}” is not a whole backup of the portal: {1}.", path, why.TrimEnd('.'));
}

using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Portal.ContentModel.Types;
using Portal.Contents.Files;

namespace Portal.Tests.Web;

/// <summary>Looks into the SQLite file of a portal process, past all of the portal's own code.</summary>
internal static class DatabaseFile
{
    private static readonly Dictionary<string, ContentType> Types = ContentFolder.ReadTypes(RealContent.Root).Value!.ToDictionary(t => t.Name);

    /// <summary>Everything that must hold in any database, whatever happened to the process that wrote it.</summary>
    public static void AssertConsistent(string folder)
    {
        using var connection = Open(folder);
        Assert.Equal(["ok"], Rows(connection, "PRAGMA integrity_check"));
        Assert.Empty(Rows(connection, "PRAGMA foreign_key_check"));
        Assert.Empty(Rows(connection, """
            SELECT d.ItemId || '/' || d.CultureName FROM documents d WHERE
            d.Latest <> (SELECT COUNT(*) FROM versions v WHERE v.ItemId = d.ItemId AND v.CultureName = d.CultureName)
            OR d.Latest <> (SELECT MAX(v.Number) FROM versions v WHERE v.ItemId = d.ItemId AND v.CultureName = d.CultureName)
            OR d.Published > d.Latest OR d.Draft > d.Latest OR d.Published < 1 OR (d.Published IS NULL) <> (d.PublishedAt IS NULL)
            """));
        Assert.Equal(["1"], Rows(connection, "SELECT COUNT(*) = COALESCE(MAX(Seq), 0) FROM change_feed"));
        // Each publication is told of in the feed and in the audit trail, or did not happen.
        Assert.Equal(
            Rows(connection, "SELECT ItemId || '/' || CultureName || ' ' || COUNT(*) FROM change_feed WHERE Kind = 'Published' GROUP BY ItemId, CultureName ORDER BY 1"),
            Rows(connection, "SELECT ItemId || '/' || CultureName || ' ' || COUNT(*) FROM audit_trail WHERE Event = 'DocumentPublished' GROUP BY ItemId, CultureName ORDER BY 1"));
        AssertRoutes(connection);
    }

    /// <summary>How often the feed has told of something.</summary>
    public static int CountPublications(string folder)
    {
        using var connection = Open(folder);
        return int.Parse(Rows(connection, "SELECT COUNT(*) FROM change_feed")[0], CultureInfo.InvariantCulture);
    }

    private static void AssertRoutes(SqliteConnection connection)
    {
        var paths = Rows(connection, "SELECT ItemId || ' ' || Path FROM paths WHERE Current = 1");
        var expected = Rows(connection, """
            SELECT i.Id || ' ' || i.Type || ' ' || v.Content FROM items i
            JOIN documents d ON d.ItemId = i.Id AND d.CultureName = '' JOIN versions v ON v.ItemId = i.Id AND v.CultureName = '' AND v.Number = d.Published
            """).Select(row => row.Split(' ', 3)).Select(row => (Id: row[0], Path: Types[row[1]].PathFor(JsonNode.Parse(row[2])!.AsObject())));
        Assert.Equal(expected.Where(e => e.Path is not null).Select(e => $"{e.Id} {e.Path}").Order(StringComparer.Ordinal), paths.Order(StringComparer.Ordinal));
    }

    private static SqliteConnection Open(string folder)
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "portal.db")};Pooling=False");
        connection.Open();
        return connection;
    }

    private static List<string> Rows(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture)!);
        return rows;
    }
}

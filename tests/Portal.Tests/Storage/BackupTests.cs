using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Portal.ContentModel;
using Portal.Contents.Files;
using Portal.Contents.Publish;
using Portal.Contents.Storage;
using Portal.Platform.Backup;
using Portal.Platform.Feed;

namespace Portal.Tests.Storage;

/// <summary>Backups, tested by restoring them: on each database, and from one kind to the other.</summary>
public sealed class BackupTests
{
    public static TheoryData<Provider, Provider> Pairs { get; } = new()
    {
        { Provider.Sqlite, Provider.Sqlite }, { Provider.Sqlite, Provider.PostgreSql },
        { Provider.PostgreSql, Provider.Sqlite }, { Provider.PostgreSql, Provider.PostgreSql },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task Restore_WholePlan_GivesBackEveryVersion(Provider from, Provider to)
    {
        await using var source = await TestSite.CreateAsync(from);
        await PublishingTests.ImportAsync(source, [.. ContentFolder.Read(RealContent.Root).Value!.Items]);
        var file = Path.Combine(source.Folder, "site.zip");
        await source.Get<WriteBackup>().RunAsync(file);
        await using var target = await TestSite.CreateAsync(to);
        await PublishingTests.ImportAsync(target, PublishingTests.Page("other", "must go"));
        await PublishingTests.ReadAsync(target, new DocumentKey("other", Culture.Chinese));

        var restored = await target.Get<RestoreBackup>().RunAsync(file);

        Assert.True(restored.IsSuccess, restored.Error?.ToString());
        Assert.Equal(await ContentsAsync(source), await ContentsAsync(target));
        Assert.Null(await PublishingTests.ReadAsync(target, new DocumentKey("other", Culture.Chinese)));
        Assert.NotNull(await PublishingTests.ReadAsync(target, new DocumentKey("a1", Culture.Russian)));
        Assert.True(await target.Get<ChangeFeed>().PositionAsync() > FeedPump.RebuildBeyond);
        // What numbers itself goes on after what was restored.
        Assert.True((await target.Get<SaveDraft>().RunAsync(new DocumentKey("about", Culture.English), PublishingTests.Body("new"), 1, "editor")).IsSuccess);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(-200)]
    public async Task Restore_OfABrokenFile_ChangesNothing(int length)
    {
        await using var site = await TestSite.CreateAsync(Provider.Sqlite);
        await PublishingTests.ImportAsync(site, PublishingTests.Page("kept", "text"));
        var file = Path.Combine(site.Folder, "site.zip");
        await site.Get<WriteBackup>().RunAsync(file);
        var bytes = await File.ReadAllBytesAsync(file);
        await File.WriteAllBytesAsync(file, bytes[..(length >= 0 ? length : bytes.Length + length)]);

        var refused = await site.Get<RestoreBackup>().RunAsync(file);

        Assert.Equal("backup.unreadable", refused.Error!.Code);
        Assert.DoesNotContain("..", refused.Error.ToString(), StringComparison.Ordinal);
        Assert.NotNull(await PublishingTests.ReadAsync(site, new DocumentKey("kept", Culture.Chinese)));
    }

    [Theory]
    [InlineData("items.jsonl", "{ oops", "items.jsonl is not as it was written.")]
    [InlineData("manifest.json", "{ oops", "manifest.json is no manifest.")]
    [InlineData("manifest.json", "null", "manifest.json is no manifest.")]
    [InlineData("manifest.json", """{"Format":1,"Model":"x","Rows":{}}""", "restore it with that version and upgrade then.")]
    public async Task Restore_OfAFileWithABrokenPart_SaysWhichInWords(string part, string text, string words)
    {
        await using var site = await TestSite.CreateAsync(Provider.Sqlite);
        await PublishingTests.ImportAsync(site, PublishingTests.Page("kept", "text"));
        var file = Path.Combine(site.Folder, "site.zip");
        await site.Get<WriteBackup>().RunAsync(file);
        await EditAsync(file, part, _ => text);

        var refused = await site.Get<RestoreBackup>().RunAsync(file, TestContext.Current.CancellationToken);

        Assert.EndsWith(words, refused.Error!.ToString(), StringComparison.Ordinal);
    }

    public static TheoryData<Provider, string, string, string> BadRows { get; } = new()
    {
        { Provider.Sqlite, "items", "^.*\n", "{ oops\n" },
        { Provider.Sqlite, "items", "^.*\n", "{}\n" },
        { Provider.Sqlite, "items", "^.*\n", "$0$0" },
        { Provider.PostgreSql, "items", "^.*\n", "$0$0" },
        { Provider.Sqlite, "documents", "\"kept\"", "\"gone\"" },
        { Provider.PostgreSql, "documents", "\"kept\"", "\"gone\"" },
        { Provider.Sqlite, "documents", "\"Latest\":1", "\"Latest\":99999999999" },
        { Provider.Sqlite, "versions", "\"Content\":\"{", "\"Content\":\"<" },
        { Provider.PostgreSql, "versions", "\"Content\":\"{", "\"Content\":\"<" },
    };

    [Theory]
    [MemberData(nameof(BadRows))]
    public async Task Restore_OfRowsThatNoSiteCouldHave_NamesTheLineAndChangesNothing(Provider provider, string table, string pattern, string replacement)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await PublishingTests.ImportAsync(site, PublishingTests.Page("kept", "text"));
        var file = Path.Combine(site.Folder, "site.zip");
        await site.Get<WriteBackup>().RunAsync(file);
        var digests = new string[2];
        await EditAsync(file, $"{table}.jsonl", text =>
        {
            var edited = Regex.Replace(text, pattern, replacement);
            Assert.NotEqual(text, edited);
            digests = [Digest(text), Digest(edited)];
            return edited;
        });
        await EditAsync(file, "manifest.json", text => text.Replace(digests[0], digests[1], StringComparison.Ordinal));

        var refused = await site.Get<RestoreBackup>().RunAsync(file);

        Assert.Equal("backup.unreadable", refused.Error?.Code);
        Assert.Matches($@"{table}\.jsonl:\d: ", refused.Error!.ToString());
        Assert.NotNull(await PublishingTests.ReadAsync(site, new DocumentKey("kept", Culture.Chinese)));
    }

    private static async Task EditAsync(string file, string part, Func<string, string> edit)
    {
        await using var zip = await ZipFile.OpenAsync(file, ZipArchiveMode.Update);
        string text;
        using (var reader = new StreamReader(await zip.GetEntry(part)!.OpenAsync()))
            text = await reader.ReadToEndAsync();
        zip.GetEntry(part)!.Delete();
        await using var writer = new StreamWriter(await zip.CreateEntry(part).OpenAsync());
        await writer.WriteAsync(edit(text));
    }

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static async Task<List<string>> ContentsAsync(TestSite site)
    {
        await using var db = await site.OpenAsync();
        var rows = await db.Set<VersionRow>().AsNoTracking().ToListAsync();
        return [.. rows.Select(v => $"{v.ItemId}/{v.CultureName}/{v.Number}/{v.CreatedAt:O}/{v.Content}").Order(StringComparer.Ordinal)];
    }
}

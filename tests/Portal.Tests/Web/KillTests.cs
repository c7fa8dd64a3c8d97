using System.Diagnostics;
using System.Net;
using Portal.ContentModel;
using Portal.Tests.Contents.Recipes;

namespace Portal.Tests.Web;

/// <summary>SIGKILL in the middle of importing, publishing and indexing: what is left is whole, and the next start is right.</summary>
public sealed class KillTests : IDisposable
{
    private const int Actions = 22;

    // Made up, and far enough from each other that no forgiveness of typing errors takes one for another.
    private static readonly string[] Words =
        ["brimvarka", "toldeshu", "wexopral", "jugandi", "kespolith", "nifrodane", "ovuqebb"];

    private static readonly Lazy<Task<byte[]>> Imported = new(ImportOnceAsync);

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Import_KilledAtAnyMoment_IsDoneWhollyOrNotAtAll()
    {
        using var content = await BeginAsync();

        // 22 texts, and the shared document whose slug changes.
        await KillOftenAsync(
            word => ChangeActions(content, word), Actions + 1, "content", "import", content.Path);

        await ImportAsync(content);
        await using var server = await PortalServer.StartAsync(_folder.Path);
        await AssertRightAsync(server, Words[^1]);
        using var moved = await server.GetAsync("en/actions/1");
        Assert.EndsWith(Words[^1], moved.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publish_KilledAtAnyMoment_IsDoneWhollyOrNotAtAll()
    {
        using var content = await BeginAsync();
        var recipe = Path.Combine(content.Path, ".visit.recipe.json");
        await WriteRecipeAsync(recipe, "first");
        Assert.Equal(0, (await PortalProcess.RunAsync(_folder.Path, "recipe", "run", recipe)).ExitCode);

        await KillOftenAsync(word => WriteRecipeAsync(recipe, word), Culture.All.Count, "recipe", "run", recipe);

        Assert.Equal(0, (await PortalProcess.RunAsync(_folder.Path, "recipe", "run", recipe)).ExitCode);
        await using var server = await PortalServer.StartAsync(_folder.Path);
        foreach (var culture in Culture.All)
            Assert.Contains(Words[^1], await server.GetTextAsync($"{culture.Segment}/visit"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Index_KilledWhileItIsBuiltAndUpdated_FindsWhatIsPublished()
    {
        using var content = await BeginAsync();
        foreach (var delay in (int[])[0, 300, 1000])
        {
            await using var server = PortalServer.Launch(_folder.Path);
            await server.WaitForLogAsync("Building the search index");
            await Task.Delay(delay);
            await server.KillAsync();
        }

        foreach (var (word, delay) in Words.Zip((int[])[0, 300, 550]))
        {
            await using (var server = await PortalServer.StartAsync(_folder.Path))
            {
                await ChangeActions(content, word);
                await ImportAsync(content);
                // The feed is polled every half second: before, while and after the index takes the change in.
                await Task.Delay(delay);
                await server.KillAsync();
            }

            await using var again = await PortalServer.StartAsync(_folder.Path);
            await AssertRightAsync(again, word);
        }
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Puts a database with the whole plan in place, as no server has seen it yet.</summary>
    /// <returns>A copy of the files that it was made from.</returns>
    private async Task<TemporaryFolder> BeginAsync()
    {
        _folder.Write("portal.db", await Imported.Value);
        return RealContent.Copy();
    }

    private static async Task<byte[]> ImportOnceAsync()
    {
        using var folder = new TemporaryFolder();
        var (exitCode, output) = await PortalProcess.RunAsync(folder.Path, "content", "import", RealContent.Root);
        Assert.True(exitCode == 0, output);
        // Also folds the log into the file.
        DatabaseFile.AssertConsistent(folder.Path);
        return await File.ReadAllBytesAsync(Path.Combine(folder.Path, "portal.db"));
    }

    /// <summary>Kills a command at moments spread over its whole run, and from its first write on: there lie most of the ways to go wrong.</summary>
    private async Task KillOftenAsync(Func<string, Task> change, int documents, params string[] command)
    {
        var clock = Stopwatch.StartNew();
        await change("whole");
        Assert.Equal(0, (await PortalProcess.RunAsync(_folder.Path, command)).ExitCode);
        var length = clock.Elapsed;
        for (var kill = 0; kill < Words.Length; kill++)
        {
            await change(Words[kill]);
            var before = DatabaseFile.CountPublications(_folder.Path);
            using (var process = PortalProcess.Start(_folder.Path, command))
            {
                if (kill % 3 == 0)
                    await Task.Delay(length * ((kill + 0.5) / Words.Length));
                else
                    await FirstWriteAsync(process, TimeSpan.FromMilliseconds(kill / 3 * 4 + kill % 3));
                await process.KillAsync();
            }

            DatabaseFile.AssertConsistent(_folder.Path);
            Assert.Contains(DatabaseFile.CountPublications(_folder.Path) - before, (int[])[0, documents]);
        }
    }

    // SQLite writes a transaction to the log beside the database, and there begins what a kill can cut in two. The log is made when the
    // database is opened, and is gone since the last look into it.
    private async Task FirstWriteAsync(PortalProcess process, TimeSpan then)
    {
        var log = new FileInfo(Path.Combine(_folder.Path, "portal.db-wal"));
        Assert.False(log.Exists);
        for (; !process.HasExited && log is not { Exists: true, Length: > 0 }; log.Refresh())
            await Task.Delay(1);
        await Task.Delay(then);
    }

    private async Task ImportAsync(TemporaryFolder content)
    {
        var (exitCode, output) = await PortalProcess.RunAsync(_folder.Path, "content", "import", content.Path);
        Assert.True(exitCode == 0, output);
    }

    private static async Task ChangeActions(TemporaryFolder content, string word)
    {
        for (var action = 1; action <= Actions; action++)
        {
            var file = $"plan/a{action}/en.md";
            var text = await File.ReadAllTextAsync(Path.Combine(RealContent.Root, file));
            content.Write(file, $"{text.TrimEnd()} {word}.\n");
        }

        var item = await File.ReadAllLinesAsync(Path.Combine(RealContent.Root, "plan/a1/item.yaml"));
        content.Write("plan/a1/item.yaml", string.Concat(item.Select(line => line.StartsWith("slug: ", StringComparison.Ordinal) ? $"{line}-{word}\n" : $"{line}\n")));
    }

    private static Task WriteRecipeAsync(string file, string word) => File.WriteAllTextAsync(
        file, RecipeFile.Of(RecipeFile.Content([.. Culture.All.Select(c => RecipeFile.Page("visit", c.Name, path: "visit", markdown: $"{c.Name} {word}"))])));

    private static async Task AssertRightAsync(PortalServer server, string word)
    {
        foreach (var path in (string[])["zh/plan", "ja/actions/22-first-class-business-environment", "ru/places"])
        {
            using var page = await server.GetAsync(path);
            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        }

        Assert.Contains(word, await server.GetTextAsync("en/plan"), StringComparison.Ordinal);
        var found = System.Text.Json.Nodes.JsonNode.Parse(await server.GetTextAsync($"api/v1/search?lang=en&limit=50&q={word}"))!;
        Assert.Equal(Actions, found["results"]!.AsArray().Count(r => r!["snippet"]!.ToString().Contains(word, StringComparison.Ordinal)));
    }
}

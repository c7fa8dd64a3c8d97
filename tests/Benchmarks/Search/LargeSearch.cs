using System.Globalization;
using Benchmarks.Site;
using Portal.ContentModel;

namespace Benchmarks.Search;

/// <summary>The API of a real site that holds 100,000 synthetic clauses beside the plan, imported as updates from content files.</summary>
internal static class LargeSearch
{
    private const int Clauses = 100_000;

    public static async Task RunAsync(PublishedSite site, Figures figures)
    {
        var content = site.NewFolder();
        CopyContent(content);
        var synthetic = new SyntheticClauses(content);
        for (var page = 0; page * SyntheticClauses.APage < Clauses; page++)
            await WriteAsync(Path.Combine(content, "updates", Slug(page)), Slug(page), [.. synthetic.Page(page)]);
        Console.WriteLine("Importing the synthetic clauses");
        using var portal = await SiteProcess.StartAsync(site, site.NewFolder(), ("Content__Folder", content));
        await SearchSpeed.TimeAsync(site, portal, string.Create(CultureInfo.InvariantCulture, $"search in {Clauses:N0} clauses"), ("≤ 10 ms", "≤ 25 ms"), figures);
    }

    private static async Task WriteAsync(string folder, string slug, IReadOnlyList<Dictionary<Culture, string>> clauses)
    {
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "item.yaml"), $"type: update\nslug: {slug}\ndate: 2026-01-01\n");
        foreach (var culture in clauses[0].Keys)
            await File.WriteAllTextAsync(Path.Combine(folder, culture.Name + ".md"),
                $"# {clauses[0][culture]}\n" + string.Concat(clauses.Skip(1).Select((texts, i) => FormattableString.Invariant($"\n{{#m{i + 1}}}\n{texts[culture]}\n"))));
    }

    private static string Slug(int page) => string.Create(CultureInfo.InvariantCulture, $"synthetic-{page:d5}");

    private static void CopyContent(string target)
    {
        var source = Path.Combine(PublishedSite.Repository, "content");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}

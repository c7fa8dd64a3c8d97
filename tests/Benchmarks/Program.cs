using Benchmarks;
using Benchmarks.Pages;
using Benchmarks.Search;
using Benchmarks.Site;

if (args is ["baseline", var answer])
    return await RawKestrel.RunAsync(answer);
if (args is ["quality", .. var words] && words.FirstOrDefault(word => word.StartsWith("http", StringComparison.Ordinal)) is { } address)
    return await SearchQuality.RunAsync(new Uri(address), words.Contains("misses"), words.Where(File.Exists), Console.Out);

Dictionary<string, Func<PublishedSite, Figures, Task>> parts = new(StringComparer.Ordinal)
{
    ["quality"] = (site, figures) => SearchQuality.RunAsync(site, figures),
    ["pages"] = PageSpeed.RunAsync,
    ["weight"] = PageWeight.RunAsync,
    ["search"] = SearchSpeed.RunAsync,
    ["index"] = (_, figures) => IndexSpeed.RunAsync(figures),
    ["large"] = LargeSearch.RunAsync,
    ["start"] = StartAndMemory.RunAsync,
};
if (args.Any(arg => !parts.ContainsKey(arg)))
{
    await Console.Error.WriteLineAsync($"Parts: {string.Join(' ', parts.Keys)}; all of them without arguments. Or: quality http://address [misses] [file.tsv …]");
    return 2;
}

using var site = await PublishedSite.MakeAsync();
var table = new Figures();
foreach (var part in args.Length == 0 ? [.. parts.Keys] : args)
    await parts[part](site, table);
table.Print(Console.Out);
return 0;

using System.Globalization;
using Portal.ContentModel;
using Portal.Contents.Files;

namespace Benchmarks.Search;

/// <summary>
/// Distinct clauses made by joining parts of the plan's, so that words are as frequent as in it. Every clause is Chinese, as all content is in its
/// source, and four pages in five also have it in one of the other languages. The same seed gives the same clauses.
/// </summary>
internal sealed class SyntheticClauses
{
    public const int APage = 6;
    private const int Parts = 4;
    private readonly Random _random = new(20250710);
    private readonly Dictionary<Culture, string[]> _parts;

    /// <param name="content">Folder of the real content files.</param>
    public SyntheticClauses(string content)
    {
        var plan = ContentFolder.Read(content).Value!.Items.Where(item => item.File.StartsWith("plan/", StringComparison.Ordinal)).ToList();
        _parts = Culture.All.ToDictionary(culture => culture, culture => plan
            .Where(item => item.Cultures.ContainsKey(culture))
            .SelectMany(item => Sentences(item.Cultures[culture]["body"]!.GetValue<string>()))
            .SelectMany(text => text.Split(['，', '。', '、', ',', '.', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .ToArray());
    }

    /// <summary>The clauses of one page: a text a language, in which the number makes each distinct.</summary>
    public IEnumerable<Dictionary<Culture, string>> Page(int page)
    {
        var other = Culture.All[page % Culture.All.Count];
        Culture[] cultures = other.IsSource ? [other] : [Culture.Chinese, other];
        for (var i = 0; i < APage; i++)
            yield return cultures.ToDictionary(culture => culture, culture => Text(culture, (page * APage) + i));
    }

    private string Text(Culture culture, int number) => string.Create(CultureInfo.InvariantCulture,
        $"{string.Join(culture.IsSource ? "，" : ", ", Enumerable.Range(0, Parts).Select(_ => _parts[culture][_random.Next(_parts[culture].Length)]))} {number}");

    private static IEnumerable<string> Sentences(string markdown) =>
        markdown.Split('\n').Where(line => line.Length > 0 && !line.StartsWith("{#", StringComparison.Ordinal) && !line.StartsWith('#'))
            .Select(line => line.Replace("**", "", StringComparison.Ordinal));
}

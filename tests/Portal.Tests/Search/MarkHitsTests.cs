using Portal.Search.Answers;
using Portal.Search.Index;
using Portal.Search.Query;

namespace Portal.Tests.Search;

public sealed class MarkHitsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("sponge city", "a [sponge] [city] of the city")]
    [InlineData("Shenyang city", "[Shenyang], a [city]")]
    [InlineData("second runway", "dual rings, the [second] [runway]")]
    [InlineData("5G", "five parks, [5G]")]
    [InlineData("临空经济区", "[临空经济区]与开发区")]
    [InlineData("发动机", "[发动机]和通用机械")]
    [InlineData("机", "通用[机]械")]
    [InlineData("113개 자매도시", "대외개방, [113개] [자매도시]")]
    [InlineData("国际沈", "[国际沈]阳在沈阳")]
    public void In_TextWithTheWords_MarksThemAndNoPartsOfOthers(string query, string marked) => Assert.Equal(marked, Marked(query, marked));

    [Theory]
    [InlineData("low-altitude economy", "an economy, the low-altitude economy", "low-altitude economy")]
    [InlineData("sponge", "no such word", null)]
    public void Longest_OfHits_JoinsWordsThatStandTogether(string query, string text, string? longest) =>
        Assert.Equal(longest, MarkHits.Longest(MarkHits.In(text, Units(query))));

    private string Marked(string query, string marked) => string.Concat(
        MarkHits.In(marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal), Units(query))
            .Select(segment => segment.Hit ? $"[{segment.Text}]" : segment.Text));

    private IReadOnlyList<QueryUnit> Units(string query)
    {
        using var index = SearchIndex.Open(_folder.Path, []);
        index.Rebuild([], [], 1);
        return new QueryReader(index.Current!.Vocabulary).Read(query);
    }
}

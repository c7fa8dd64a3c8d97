using Portal.ContentModel;
using Portal.Search.Index;

namespace Portal.Tests.Search;

public sealed class ConceptWordsTests
{
    private static readonly Concept Club = new("club", [], Names("night club", "bar"));
    private static readonly Concept Market = new("market", [], Names("market at night", "club"));
    private static readonly ConceptWords Words = new([Club, Market]);

    [Theory]
    [InlineData("club", "club market")] // each once, whichever name has it
    [InlineData("night club", "club")] // one name of the market ends with the first word, and the next begins with the second
    [InlineData("club night", "")]
    [InlineData("disco", "")]
    public void Append_Terms_FindsConceptsWithANameThatHasThemInARow(string terms, string expected)
    {
        var found = new List<Concept>();

        Words.Append(SearchFields.Also(Culture.English), terms.Split(' '), found);

        Assert.Equal(expected, string.Join(' ', found.Select(concept => concept.Id)));
    }

    [Fact]
    public void Append_InNames_FindsOnlyNamesOfOneWord()
    {
        var found = new List<Concept>();

        Words.Append(SearchFields.Name(Culture.English), ["club"], found);

        Assert.Equal([Market], found);
    }

    [Fact]
    public void Words_OfSomeConcepts_AreThoseOfTheirNames() =>
        Assert.Equal(["bar", "club", "night"], Words.Words(SearchFields.Also(Culture.English), new HashSet<string> { "club" }));

    private static Dictionary<Culture, IReadOnlyList<string>> Names(params string[] names) => new() { [Culture.English] = names };
}

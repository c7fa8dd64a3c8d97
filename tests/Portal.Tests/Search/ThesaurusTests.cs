using Portal.ContentModel;
using Portal.Search.Documents;
using Portal.Search.Index;
using Portal.Search.Text;

namespace Portal.Tests.Search;

public sealed class ThesaurusTests
{
    [Fact]
    public void Entries_AllOfThem_HaveAnchorsAndEveryLanguage()
    {
        var entries = Thesaurus.Concepts;

        Assert.True(entries.Count > 150, $"only {entries.Count} entries");
        Assert.Equal(entries.Count, entries.Select(entry => entry.Id).Distinct().Count());
        Assert.All(entries, entry => Assert.NotEmpty(entry.Anchors));
        Assert.All(entries, entry => Assert.Equal(Culture.All.Count, entry.Names.Count));
    }

    // A term may have the id of a row ("debut-economy"): each stands for its own clauses.
    [Fact]
    public void Concepts_OfATermAndARowWithOneId_AreTwo()
    {
        var row = Thesaurus.Concepts[0];
        var catalog = new ConceptCatalog([new SearchTerm(row.Id, "term", new Dictionary<Culture, IReadOnlyList<string>> { [Culture.Chinese] = ["沈阳"] }, null)]);

        var found = catalog.Find([row.Id], FoldedText.Of(row.Anchors[0]).Text);

        Assert.Equal(2, found.Where(concept => concept.Id == row.Id || concept.Id == "term/" + row.Id).Count());
    }

    [Fact]
    public void Anchors_AllOfThem_StandInTheOfficialText()
    {
        var plan = FoldedText.Of(string.Concat(Directory.GetFiles(Path.Combine(RealContent.Root, "plan"), "zh-Hans.md", SearchOption.AllDirectories)
            .Select(File.ReadAllText))).Text;

        var missing = Thesaurus.Concepts.SelectMany(entry => entry.Anchors).Where(anchor => !plan.Contains(anchor, StringComparison.Ordinal));

        Assert.Empty(missing);
    }
}

using Portal.ContentModel.Clauses;

namespace Portal.Tests.ContentModel;

public sealed class ClauseIdsTests
{
    private static readonly ClauseScheme Page = new("about", HeadingRole.Editorial, Prefixed: true, Subheadings: true);

    [Fact]
    public void AssignMissing_NewText_WritesIdsAboveEveryBlockAndNothingElse()
    {
        const string markdown = "# T\nOne *x*\n- a\n- b\n\n\n## H\n\n|a|b|\n|-|-|\n|1|2|";

        var saved = ClauseIds.AssignMissing(markdown, []);

        Assert.Equal("# T\n\n{#m1}\nOne *x*\n\n{#m2}\n- a\n- b\n\n\n{#m3}\n## H\n\n{#m4}\n|a|b|\n|-|-|\n|1|2|", saved);
        Assert.Equal(
            ["about.m1", "about.m2", "about.m3", "about.m4"],
            ClauseParser.Parse(saved, Page, "f").Value!.Clauses.Select(c => c.Id));
    }

    [Fact]
    public void AssignMissing_IdsUsedBefore_AreNotGivenAgain()
    {
        var saved = ClauseIds.AssignMissing("# T\n\nNew\n\n{#m1}\nOld\n", ["m2", "m3", "goal"]);

        Assert.Equal("# T\n\n{#m4}\nNew\n\n{#m1}\nOld\n", saved);
    }

    [Theory]
    [InlineData("# T\n\n{#m1}\nOne\n\nTwo, of the same clause\n")]
    [InlineData("# T\n\n{#M1}\nfaulty\n")]
    [InlineData("no title")]
    public void AssignMissing_NothingMissingOrFaultyText_IsReturnedAsItIs(string markdown)
    {
        Assert.Equal(markdown, ClauseIds.AssignMissing(markdown, []));
    }
}

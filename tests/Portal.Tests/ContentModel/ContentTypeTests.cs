using System.Text.Json.Nodes;
using Portal.ContentModel.Clauses;
using Portal.ContentModel.Types;

namespace Portal.Tests.ContentModel;

public sealed class ContentTypeTests
{
    private static readonly ContentType Action = new("action", "actions/{number}-{slug}", HeadingRole.Clause, true, []);

    [Theory]
    [InlineData("{\"number\":12,\"slug\":\"shopping\"}", "actions/12-shopping")]
    [InlineData("{\"number\":12}", null)]
    [InlineData("{\"number\":12,\"slug\":\"\"}", null)]
    public void PathFor_SharedValues_FillThePatternOrGiveNone(string shared, string? expected)
    {
        Assert.Equal(expected, Action.PathFor(JsonNode.Parse(shared)!.AsObject()));
    }

    // A declaration may name a field with digits in it.
    [Fact]
    public void PathPattern_WithADigitInAFieldsName_IsFilledAndReadBack()
    {
        const string pattern = "a+b/{name2}-{slug}";

        Assert.Equal("a+b/7-x", PathPatterns.Fill(pattern, new JsonObject { ["name2"] = 7, ["slug"] = "x" }));
        Assert.Equal([("name2", "7"), ("slug", "x")], PathPatterns.Read(pattern, "a+b/7-x"));
        Assert.Null(PathPatterns.Read(pattern, "aab/7-x"));
        Assert.Equal(["name2", "slug"], PathPatterns.FieldsOf(pattern));
    }

    [Fact]
    public void PathFor_TypeWithoutPages_GivesNone()
    {
        Assert.Null((Action with { PathPattern = null }).PathFor(new JsonObject { ["slug"] = "x" }));
    }

    [Theory]
    [InlineData("{}", HeadingRole.Clause)]
    [InlineData("{\"heading\":\"editorial\"}", HeadingRole.Editorial)]
    [InlineData("{\"heading\":\"plain\"}", HeadingRole.Plain)]
    public void SchemeFor_Item_MayHaveItsOwnHeadingRole(string shared, HeadingRole expected)
    {
        Assert.Equal(new ClauseScheme("a1", expected, Prefixed: true), Action.SchemeFor("a1", JsonNode.Parse(shared)!.AsObject()));
    }

    [Theory]
    [InlineData("a1", true, "title", "a1")]
    [InlineData("a1", true, "m1", "a1.m1")]
    [InlineData("positions", false, "pos1", "pos1")]
    [InlineData("for-investors", true, "m1", "for-investors.m1")]
    public void FullId_LocalId_AndBack(string item, bool prefixed, string local, string full)
    {
        var scheme = new ClauseScheme(item, HeadingRole.Clause, prefixed);

        Assert.Equal(full, scheme.FullId(local));
        Assert.Equal(local, scheme.LocalId(full));
        Assert.True(ClauseScheme.IsFullId(full));
    }
}

using Portal.Search.Answers;

namespace Portal.Tests.Search;

public sealed class NumberLookupTests
{
    [Theory]
    [InlineData("12", "a12")]
    [InlineData("１２.", "a12")]
    [InlineData("Action 12", "a12")]
    [InlineData("第12项行动", "a12")]
    [InlineData("第十二项", "a12")]
    [InlineData("二十二", "a22")]
    [InlineData("十番", "a10")]
    [InlineData("第8条", "a8")]
    [InlineData("アクション12", "a12")]
    [InlineData("제12항", "a12")]
    [InlineData("행동 12", "a12")]
    [InlineData("пункт 12", "a12")]
    [InlineData("a12.m3", "a12.m3")]
    [InlineData("A12.M3.", "a12.m3")]
    [InlineData("a12 m3", "a12.m3")]
    [InlineData("a12m3", "a12.m3")]
    [InlineData("measure a12.m3", "a12.m3")]
    [InlineData("条款a12.goal", "a12.goal")]
    [InlineData("ph2", "ph2")]
    [InlineData("preamble", "preamble")]
    public void ClauseId_OfANumberOrAnId_IsFound(string query, string expected) => Assert.Equal(expected, NumberLookup.ClauseId(query));

    [Theory]
    [InlineData("")]
    [InlineData("2035")]
    [InlineData("15 parks")]
    [InlineData("十一十")]
    [InlineData("七つ星")]
    [InlineData("行动")]
    [InlineData("general")]
    [InlineData("title")]
    public void ClauseId_OfAnythingElse_IsNull(string query) => Assert.Null(NumberLookup.ClauseId(query));
}

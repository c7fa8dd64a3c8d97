using System.Text.Json.Nodes;
using Portal.ContentModel.Types;

namespace Portal.Tests.ContentModel;

public sealed class FieldKindTests
{
    private const string Hash = "v1:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    [Theory]
    [InlineData("text", "\"沈阳\"")]
    [InlineData("markdown", "\"# T\\n\"")]
    [InlineData("integer", "0")]
    [InlineData("integer", "2147483647")]
    [InlineData("itemNumber", "5")]
    [InlineData("boolean", "false")]
    [InlineData("date", "\"2024-02-29\"")]
    [InlineData("slug", "\"2025-2027\"")]
    [InlineData("choice", "\"park\"")]
    [InlineData("clause", "\"a12.m3\"")]
    [InlineData("clause", "\"for-investors.m1\"")]
    [InlineData("texts", "[\"a\",\"b\"]")]
    [InlineData("textMap", "{\"one-two\":\"x\"}")]
    [InlineData("clauseItems", "{\"m1\":[\"5g\",\"b\"]}")]
    [InlineData("figure", "{\"kind\":\"name\",\"quantity\":\"4+8\",\"unit\":\"industries\"}")]
    [InlineData("clauseGroups", "[{\"id\":\"parks\",\"clauses\":[\"a4.m1\",\"a22\"]}]")]
    [InlineData("stamps", "{\"m1\":{\"source\":\"" + Hash + "\",\"version\":1,\"state\":\"reviewed\"}}")]
    [InlineData("notes", "{\"m1\":{\"text\":\"a\",\"source\":\"b\",\"date\":\"2026-01-15\"}}")]
    [InlineData("exceptions", "[{\"clause\":\"m1\",\"check\":\"han\",\"value\":\"米\",\"reason\":\"x\"}]")]
    public void FindFault_ValueOfTheKind_FindsNone(string kind, string json)
    {
        Assert.Null(Kind(kind).FindFault(JsonNode.Parse(json)));
    }

    [Theory]
    [InlineData("text", "1", "")]
    [InlineData("text", "\"\"", "")]
    [InlineData("text", "\" a\"", "")]
    [InlineData("text", "\"a\\nb\"", "")]
    [InlineData("text", "\"a\\u2028b\"", "")]
    [InlineData("markdown", "null", "")]
    [InlineData("integer", "-1", "")]
    [InlineData("integer", "1.5", "")]
    [InlineData("integer", "2147483648", "")]
    [InlineData("integer", "\"1\"", "")]
    [InlineData("itemNumber", "0", "")]
    [InlineData("boolean", "\"true\"", "")]
    [InlineData("date", "\"2025-02-29\"", "")]
    [InlineData("date", "\"2025-7-1\"", "")]
    [InlineData("date", "\"٢٠٢٥-٠٧-١٠\"", "")]
    [InlineData("slug", "\"a--b\"", "")]
    [InlineData("slug", "\"A\"", "")]
    [InlineData("slug", "\"a\\n\"", "")]
    [InlineData("choice", "\"PARK\"", "")]
    [InlineData("clause", "\"a1.\"", "")]
    [InlineData("clause", "\"A1.m1\"", "")]
    [InlineData("texts", "[]", "")]
    [InlineData("texts", "[\"a\",\"a\"]", "/1")]
    [InlineData("texts", "\"a\"", "")]
    [InlineData("notes", "{}", "")]
    [InlineData("notes", "{\"m1\":{\"text\":\"a\",\"date\":\"2026-01-15\"}}", "/m1")]
    [InlineData("notes", "{\"m1\":{\"text\":\"a\",\"source\":\"\",\"date\":\"2026-01-15\"}}", "/m1/source")]
    [InlineData("notes", "{\"m1\":{\"text\":\"a\",\"source\":\"b\",\"date\":\"15.1.2026\"}}", "/m1/date")]
    [InlineData("textMap", "{\"One\":\"x\"}", "/One")]
    [InlineData("textMap", "{\"one\":2}", "/one")]
    [InlineData("clauseItems", "{}", "")]
    [InlineData("clauseItems", "{\"m1\":\"x\"}", "/m1")]
    [InlineData("clauseItems", "{\"m1\":[\"x\",\"x\"]}", "/m1/1")]
    [InlineData("figure", "{\"kind\":\"goal\",\"quantity\":\"1\",\"unit\":\"x\"}", "/kind")]
    [InlineData("figure", "{\"kind\":\"name\",\"quantity\":1,\"unit\":\"x\"}", "/quantity")]
    [InlineData("figure", "{\"kind\":\"name\",\"quantity\":\"1\",\"unit\":\"x\",\"y\":1}", "")]
    [InlineData("clauseGroups", "[{\"id\":\"a1\"}]", "/0")]
    [InlineData("clauseGroups", "[{\"id\":\"a1\",\"clauses\":[\"m\"]}]", "/0/clauses/0")]
    [InlineData("clauseGroups", "[{\"id\":\"a1\",\"clauses\":[\"a1\"]},{\"id\":\"a1\",\"clauses\":[\"a1\"]}]", "/1/id")]
    [InlineData("stamps", "{\"m1\":{\"source\":\"" + Hash + "\",\"version\":0,\"state\":\"translated\"}}", "/m1/version")]
    [InlineData("stamps", "{\"m1\":{\"source\":\"v1:0\",\"version\":1,\"state\":\"translated\"}}", "/m1/source")]
    [InlineData("stamps", "{\"m1\":{\"source\":\"" + Hash + "\",\"version\":1,\"state\":\"done\"}}", "/m1/state")]
    [InlineData("stamps", "{\"m1\":{\"source\":\"" + Hash + "\"}}", "/m1")]
    [InlineData("exceptions", "[{\"clause\":\"m1\",\"check\":\"han\",\"value\":\"米\"}]", "/0")]
    [InlineData("exceptions", "[{\"clause\":\"m1\",\"check\":\"han\",\"value\":\"米\",\"reason\":\" \"}]", "/0")]
    public void FindFault_OtherValue_SaysWhereAndWhatIsExpected(string kind, string json, string place)
    {
        var fault = Kind(kind).FindFault(JsonNode.Parse(json));

        Assert.Equal(place, fault?.Place);
        Assert.NotEmpty(fault!.Value.Expected);
    }

    [Theory]
    [InlineData("text", "\"沈阳\"", "沈阳")]
    [InlineData("markdown", "\"# T\\n\\n{#m1}\\n**x**, [y](/z)\\n\"", "T x, y")]
    [InlineData("choice", "\"park\"", "park")]
    [InlineData("texts", "[\"a\",\"b\"]", "a|b")]
    [InlineData("textMap", "{\"one\":\"x\",\"two\":\"y\"}", "x|y")]
    [InlineData("figure", "{\"kind\":\"name\",\"quantity\":\"4+8\",\"unit\":\"x\"}", "4+8")]
    [InlineData("integer", "5", "")]
    public void IndexText_Value_GivesItsWords(string kind, string json, string expected)
    {
        Assert.Equal(expected, string.Join('|', Kind(kind).IndexText(JsonNode.Parse(json)!)));
    }

    [Fact]
    public void References_Entities_AreOwnClausesAndItems()
    {
        Assert.Equal(
            [new FieldReference(ReferenceTarget.OwnClause, "m1", "/m1"), new FieldReference(ReferenceTarget.Item, "x", "/m1/0", "entity")],
            Kind("clauseItems").References(JsonNode.Parse("{\"m1\":[\"x\"]}")!));
    }

    [Theory]
    [InlineData("1", "1.0", true)]
    [InlineData("{\"a\":1,\"b\":2}", "{\"b\":2,\"a\":1}", true)]
    [InlineData("[1,2]", "[2,1]", false)]
    [InlineData("\"1\"", "1", false)]
    public void AreEqual_Values_CompareByMeaning(string left, string right, bool expected)
    {
        Assert.Equal(expected, Kind("figure").AreEqual(JsonNode.Parse(left), JsonNode.Parse(right)));
    }

    [Fact]
    public void Create_EveryName_GivesItsKindAndNoOther()
    {
        Assert.All(FieldKinds.Names, name => Assert.Equal(name, Kind(name).Name));
        Assert.Null(FieldKinds.Create("html"));
        Assert.Null(FieldKinds.Create("choice"));
        Assert.Null(FieldKinds.Create("clauseItems"));
    }

    private static FieldKind Kind(string name) => FieldKinds.Create(name, ["park", "place"], "entity")!;
}

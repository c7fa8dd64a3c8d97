using System.Text.Json.Nodes;
using Portal.ContentModel.Json;

namespace Portal.Tests.ContentModel;

public sealed class CanonicalJsonTests
{
    [Theory]
    [InlineData("null", "null")]
    [InlineData("{ }", "{}")]
    [InlineData("[ ]", "[]")]
    [InlineData("{ \"b\": 1, \"a\": [ true, false, null ], \"B\": \"x\" }", "{\"B\":\"x\",\"a\":[true,false,null],\"b\":1}")]
    [InlineData("{ \"ä\": 1, \"z\": 2, \"沈\": 3 }", "{\"z\":2,\"ä\":1,\"沈\":3}")]
    [InlineData("1.0", "1")]
    [InlineData("10", "10")]
    [InlineData("1e2", "100")]
    [InlineData("-0.50", "-0.5")]
    [InlineData("\"\\u6c88\\u9633 \\u3000 \\u2028 <&+'\\/\"", "\"沈阳 \u3000 \u2028 <&+'/\"")]
    [InlineData("\"\\uD83D\\uDE00\"", "\"😀\"")]
    [InlineData("\"a\\\"b\\\\c\\n\\r\\t\\u0001\\u007f\"", "\"a\\\"b\\\\c\\n\\r\\t\\u0001\u007f\"")]
    public void Write_AnyNotation_GivesTheOne(string json, string expected)
    {
        Assert.Equal(expected, CanonicalJson.Write(JsonNode.Parse(json)));
    }

    [Theory]
    [MemberData(nameof(AmbientCulture.Treacherous), MemberType = typeof(AmbientCulture))]
    public void Write_InAnyProcessCulture_GivesTheSame(string culture)
    {
        using var _ = new AmbientCulture(culture);

        Assert.Equal("{\"I\":1.5,\"i\":-1000000}", CanonicalJson.Write(new JsonObject { ["i"] = -1_000_000, ["I"] = 1.5m }));
    }

    [Fact]
    public void Write_Twice_ChangesNothing()
    {
        var once = CanonicalJson.Write(JsonNode.Parse("{\"b\":[1.50,{\"z\":\"“\",\"a\":\"\\u0000\"}]}"));

        Assert.Equal(once, CanonicalJson.Write(JsonNode.Parse(once)));
    }

    [Theory]
    [InlineData("", 0xD83D, "")]
    [InlineData("", 0xDE00, "x")]
    [InlineData("x", 0xD83D, "x")]
    public void Write_HalfASurrogatePair_IsRefused(string before, int half, string after)
    {
        var text = before + (char)half + after;

        Assert.Throws<ArgumentException>(() => CanonicalJson.Write(JsonValue.Create(text)));
    }

    [Fact]
    public void Write_NumberBeyondDecimal_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => CanonicalJson.Write(JsonNode.Parse("1e99")));
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;
using Portal.Liquid;

namespace Portal.Tests.Liquid;

public sealed class EncodingTests
{
    private const string Hostile = "<b onclick=\"x('1')\">&</b>";
    private const string Encoded = "&lt;b onclick=&quot;x(&#x27;1&#x27;)&quot;&gt;&amp;&lt;/b&gt;";

    [Theory]
    [InlineData("{{ x }}")]
    [InlineData("{{ x | append: '' }}")]
    [InlineData("{{ x | t }}")]
    [InlineData("{{ '{0}' | t: x }}")]
    [InlineData("{{ '{0}' | plural: '{1}', 2, x }}")]
    [InlineData("{{ y | default: x }}")]
    [InlineData("{{ x | split: '|' | join: '' }}")]
    [InlineData("{% assign y = x %}{{ y }}")]
    [InlineData("{% capture y %}{{ x }}{% endcapture %}{{ y }}")]
    [InlineData("{% capture y %}{% endcapture %}{{ '{0}{1}' | t: x, y }}")]
    [InlineData("{% for i in list %}{{ i }}{% endfor %}")]
    [InlineData("{% echo x %}")]
    public void Render_HostileText_IsEncodedWhateverTheWay(string template)
    {
        Assert.Equal(Encoded, ThemeOnDisk.Print(template, ("x", Hostile), ("list", new[] { Hostile })));
    }

    [Theory]
    [InlineData("raw")]
    [InlineData("escape")]
    [InlineData("newline_to_br")]
    [InlineData("json")]
    [InlineData("strip_html")]
    public void Compile_FilterThatCouldPrintMarkup_IsRefused(string filter)
    {
        using var theme = new ThemeOnDisk(("page.liquid", "\n{{ x | " + filter + " }}"));

        var problem = Assert.Single(theme.Problems());

        Assert.Equal(("themes/Test/page.liquid", 2, "template.no_filter", $"'{filter}'"), (problem.File, problem.Line, problem.Code, problem.Found));
    }

    [Fact]
    public void Render_TextInFiveScripts_IsNotEscaped()
    {
        Assert.Equal("沈阳 Šibenik ひらがな 서울 Шэньян — “…”", ThemeOnDisk.Print("{{ x }}", ("x", "沈阳 Šibenik ひらがな 서울 Шэньян — “…”")));
    }

    [Fact]
    public void Render_ClauseHtml_IsPrintedAsItStands()
    {
        Assert.Equal("<strong>a</strong>&amp;", ThemeOnDisk.Print("{{ x }}", ("x", new ClauseHtml("<strong>a</strong>&amp;"))));
    }

    [Fact]
    public void Render_ClauseHtmlThroughFilter_IsTextAgain()
    {
        Assert.Equal("&lt;i&gt;!", ThemeOnDisk.Print("{{ x | append: '!' }}", ("x", new ClauseHtml("<i>"))));
    }

    [Fact]
    public void Render_CapturedArgument_StaysMarkupInsideEncodedMessage()
    {
        var page = ThemeOnDisk.Print("{% capture link %}<a href=\"/x\">{{ x }}</a>{% endcapture %}{{ 'A & {0}, {1}, {2}' | t: link, x, 7 }}", ("x", "<"));

        Assert.Equal("A &amp; <a href=\"/x\">&lt;</a>, &lt;, 7", page);
    }

    [Fact]
    public void Render_EmbeddedJson_CannotEndItsScript()
    {
        var json = new JsonObject { ["name"] = "沈阳</script><script>alert('&')" };

        var page = ThemeOnDisk.Print("{{ x }}", ("x", new EmbeddedJson(json)));

        Assert.DoesNotContain('<', page);
        Assert.DoesNotContain('&', page);
        Assert.Contains("沈阳", page, StringComparison.Ordinal);
        Assert.Equal("沈阳</script><script>alert('&')", JsonDocument.Parse(page).RootElement.GetProperty("name").GetString());
    }
}

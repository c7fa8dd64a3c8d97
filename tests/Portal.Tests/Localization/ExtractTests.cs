using Portal.Localization.Extract;
using Portal.Localization.Po;

namespace Portal.Tests.Localization;

public sealed class ExtractTests
{
    [Theory]
    [InlineData("a\n<p>{{ 'Search' | t }}", "2||Search|")]
    [InlineData("{{ \"Don't\" | t: x }}", "1||Don't|")]
    [InlineData("{{'a'|t}}{{ 'b' | t }}", "1||a|;1||b|")]
    [InlineData("{{ '{0} of {1}' | t: n, 'x' | upcase }}", "1||{0} of {1}|")]
    [InlineData("{{ 'Open' | t: context: 'verb' }}", "1|verb|Open|")]
    [InlineData("{{ '{0} result' | plural: '{0} results', n }}", "1||{0} result|{0} results")]
    [InlineData("{% assign x = 'In tag' | t %}{% capture y %}\n{{ z | default: 'Late' | t }}", "1||In tag|;2||Late|")]
    [InlineData("'outside' | t {{ 'asset.css' | asset }} {{ x | t }} {{ 'no' | title }}", "")]
    public void InTemplate_Literals_AreFoundWithTheirLines(string template, string expected)
    {
        Assert.Equal(expected, Show(TemplateMessages.In(template, "f")));
    }

    [Theory]
    [InlineData("\ntexts.T(\"Search\")", "2||Search|")]
    [InlineData("texts.T(\"a \\\"b\\\" \" + \"c{0}\", n)", "1||a \"b\" c{0}|")]
    [InlineData("texts.Plural(list.Count, \"{0} result\", \"{0} results\", x)", "1||{0} result|{0} results")]
    [InlineData("texts.InContext(\"verb\", \"Open\")", "1|verb|Open|")]
    [InlineData("CultureTexts.Mark(\"Section\")", "1||Section|")]
    [InlineData("return new Error(\"search.too_long\", \"At most {0} characters.\", 200);", "1||At most {0} characters.|")]
    [InlineData("Error E() => new(\"search.too_long\",\n \"Too long.\");", "1||Too long.|")]
    [InlineData("texts.T(msgid); x.Total(\"no\"); new Uri(\"no\"); texts.T($\"no {x}\"); Assert.T()", "")]
    [InlineData("// as in texts.T(\"example\")\n/// <c>texts.T(\"example\")</c>", "")]
    public void InCode_Literals_AreFoundWithTheirLines(string code, string expected)
    {
        Assert.Equal(expected, Show(CodeMessages.In(code, "f")));
    }

    [Fact]
    public void Write_Messages_GivesFileThatReadsBack()
    {
        SourceMessage[] messages =
        [
            new(null, "a \"b\" \\ {0}", null, "f.liquid", 1), new(null, "a \"b\" \\ {0}", null, "g.cs", 22), new("verb", "Open", null, "g.cs", 3),
            new(null, "{0} result", "{0} results", "g.cs", 4),
        ];

        var text = PoTemplate.Write(messages);

        Assert.Contains("#: f.liquid:1\n#: g.cs:22\n#, csharp-format\nmsgid \"a \\\"b\\\" \\\\ {0}\"\nmsgstr \"\"\n", text, StringComparison.Ordinal);
        var problems = new List<Portal.ContentModel.FileProblem>();
        var read = new PoReader("f.pot", problems).Read(text);
        Assert.Empty(problems);
        Assert.Equal(["", "a \"b\" \\ {0}", "verb/Open", "{0} result+{0} results"],
            read.Select(e => (e.Context is null ? "" : e.Context + "/") + e.Id + (e.IdPlural is null ? "" : "+" + e.IdPlural)));
    }

    private static string Show(IEnumerable<SourceMessage> messages) =>
        string.Join(';', messages.Select(m => $"{m.Line}|{m.Context}|{m.Id}|{m.IdPlural}"));
}

using Portal.ContentModel;
using Portal.ContentModel.Clauses;

namespace Portal.Tests.ContentModel;

public sealed class ClauseParserTests
{
    private static readonly ClauseScheme Action = new("a1", HeadingRole.Clause, Prefixed: true);
    private static readonly ClauseScheme Part = new("positions", HeadingRole.Plain, Prefixed: false);
    private static readonly ClauseScheme Page = new("about", HeadingRole.Editorial, Prefixed: true, Subheadings: true);

    [Fact]
    public void Parse_Action_GivesTitleAndClausesInOrder()
    {
        var text = Read("# 打造枢纽\n\n{#m1}\n**打造航空枢纽**，扩容机场。\n\n{#goal}\n到2035年，建成枢纽。\n");

        Assert.Equal("打造枢纽", text.Title);
        Assert.Equal(["a1", "a1.m1", "a1.goal"], text.Clauses.Select(c => c.Id));
        var measure = text.Clauses[1];
        Assert.Equal("**打造航空枢纽**，扩容机场。", measure.Markdown);
        Assert.Equal("打造航空枢纽，扩容机场。", measure.Text);
        Assert.Equal("打造航空枢纽", measure.Topic);
        Assert.Equal("<strong>打造航空枢纽</strong>，扩容机场。", measure.Html);
        Assert.Equal(4, measure.Line);
        Assert.Null(text.Clauses[2].Topic);
    }

    [Fact]
    public void Parse_UnprefixedScheme_TakesIdsAsTheyStand()
    {
        var text = Read("# 战略定位\n\n{#pos1}\n一。\n\n{#pos2}\n二。\n", Part);

        Assert.Equal(["pos1", "pos2"], text.Clauses.Select(c => c.Id));
    }

    [Fact]
    public void Parse_SeveralBlocks_BelongToTheClauseUpToTheNextId()
    {
        var text = Read("# T\n\n{#m1}\nFirst:\n\n- one\n- two\n\n> quoted\n\n{#m2}\nNext\n");

        Assert.Equal(["a1", "a1.m1", "a1.m2"], text.Clauses.Select(c => c.Id));
        Assert.Equal("First: one two quoted", text.Clauses[1].Text);
        Assert.Equal("First:\n\n- one\n- two\n\n> quoted", text.Clauses[1].Markdown);
    }

    [Fact]
    public void Parse_BlocksWithoutId_GetTheNextUnusedOne()
    {
        var text = Read("# T\n\nOne\n\nTwo\n\n{#m2}\nThree\n\n{#m5}\nFour\n");

        Assert.Equal(["a1", "a1.m1", "a1.m3", "a1.m2", "a1.m5"], text.Clauses.Select(c => c.Id));
    }

    [Fact]
    public void Parse_Page_HasSubheadingsAsClausesAndOneBody()
    {
        var text = Read("# About\n\nIntroduction\n\n{#m7}\n## Authority\n\nText below\n\n### Detail\n\nLast\n", Page);

        Assert.Equal(["about.m1", "about.m7", "about.m2", "about.m3"], text.Clauses.Select(c => c.Id));
        Assert.Equal("<p>Introduction</p>\n<h2>Authority</h2>\n<p>Text below</p>\n<h3>Detail</h3>\n<p>Last</p>", text.Html);
        Assert.False(text.TitleIsClause);
    }

    [Theory]
    [InlineData("# T\n\n{#M1}\nx\n", 3, "clause.id_malformed")]
    [InlineData("# T\n\n{#m}\nx\n", 3, "clause.id_malformed")]
    [InlineData("# T\n\n{#m-1}\nx\n", 3, "clause.id_malformed")]
    [InlineData("# T\n\n{#a1.m1}\nx\n", 3, "clause.id_malformed")]
    [InlineData("# T\n\n{#m1 onclick=alert(1)}\nx\n", 3, "clause.id_malformed")]
    [InlineData("# T\n\n{.lead}\nx\n", 3, "clause.id_malformed")]
    [InlineData("# T\n\n{: #m1}\nx\n", 3, "clause.id_malformed")]
    [InlineData("# T\n\n{lang=en}\nx\n", 3, "clause.id_malformed")]
    [InlineData("# T\n\n{#m1}\n", 3, "clause.id_without_text")]
    [InlineData("# T\n\n{#m1}\n\nx\n", 3, "clause.id_without_text")]
    [InlineData("# T\n\n{#m1}\n{#m2}\nx\n", 3, "clause.id_without_text")]
    [InlineData("# T\n\n{#m1}\nx\n\n{#m1}\ny\n", 6, "clause.duplicate_id")]
    [InlineData("# T\n\n{#title}\nx\n", 3, "clause.id_reserved")]
    [InlineData("# T\n\n{#m1}\nx {#m2}\n", 4, "clause.id_misplaced")]
    [InlineData("# T\n\n{#m1}\nx\n{#m2}\ny\n", 5, "clause.id_misplaced")]
    [InlineData("# T\n\n{#m1}\nx\ny {#m2\n", 5, "clause.id_misplaced")]
    [InlineData("# T\n\n{#m1} x\n", 3, "clause.id_misplaced")]
    [InlineData("# T\n\n {#m1}\nx\n", 3, "clause.id_misplaced")]
    [InlineData("# T {#t1}\n\n{#m1}\nx\n", 1, "clause.id_misplaced")]
    [InlineData("# T\n\n{#m1}\n- {#m2}\n  x\n", 4, "clause.id_misplaced")]
    [InlineData("# T\n\n{#m1}\n- x\n{#m2}\n", 5, "clause.id_misplaced")]
    [InlineData("# T\n\n{#m1}\n- x\n  {#m2}\n", 5, "clause.id_misplaced")]
    [InlineData("# T\n\n{#m1}\n> {#m2}\n> x\n", 4, "clause.id_misplaced")]
    [InlineData("# T\n\n{#m1}\n[x](/y){.button}\n", 4, "clause.id_misplaced")]
    [InlineData("# T\n\n{#m1}\n**x**{#m2}\n", 4, "clause.id_misplaced")]
    [InlineData("# T\n\n{#m1}\n```{.c}\nx\n```\n", 4, "clause.id_misplaced")]
    [InlineData("{#m1}\n# T\n\nx\n", 1, "clause.id_misplaced")]
    [InlineData("# T\n\n{#m1}\n***\n", 3, "clause.empty")]
    [InlineData("# T\n\n{#m1}\nx\n\n# U\n", 6, "clause.heading_not_allowed")]
    [InlineData("## T\n\n{#m1}\nx\n", 1, "clause.heading_level")]
    [InlineData("{#m1}\nx\n\n# T\n", 1, "clause.text_before_heading")]
    [InlineData("#\n\n{#m1}\nx\n", 1, "clause.empty")]
    [InlineData("{#m1}\nx\n", 1, "clause.heading_missing")]
    [InlineData("", 1, "clause.heading_missing")]
    [InlineData("# T\n\n{#m1}\nx ![y](/z.png)\n", 4, "clause.image")]
    public void Parse_FaultyText_IsRefusedWithItsLine(string markdown, int line, string code)
    {
        var parsed = ClauseParser.Parse(markdown, Action, "a1/en.md");

        Assert.False(parsed.IsSuccess);
        var problem = Assert.Single(parsed.Problems);
        Assert.Equal(("a1/en.md", line, code), (problem.File, problem.Line, problem.Code));
        Assert.NotEmpty(problem.Found);
        Assert.NotEmpty(problem.Expected);
    }

    [Fact]
    public void Parse_UnprefixedTextWithoutId_IsRefused()
    {
        var problem = Assert.Single(ClauseParser.Parse("# T\n\nx\n", Part, "f").Problems);

        Assert.Equal((3, "clause.id_missing"), (problem.Line, problem.Code));
    }

    [Fact]
    public void Parse_PageWithSecondTitle_IsRefused()
    {
        var problem = Assert.Single(ClauseParser.Parse("# T\n\nx\n\n# U\n", Page, "f").Problems);

        Assert.Equal((5, "clause.heading_level"), (problem.Line, problem.Code));
    }

    [Fact]
    public void Parse_ManyFaults_ListsThemAllInOrder()
    {
        var parsed = ClauseParser.Parse("# T\n\n{#M1}\nx {#m3}\n\n{#m2}\n", Action, "f", firstLine: 5);

        Assert.Equal([7, 8, 10], parsed.Problems.Select(p => p.Line));
    }

    [Theory]
    [InlineData("a {b} c")]
    [InlineData("{b}")]
    [InlineData("{1+1=2}")]
    [InlineData("`{#m2}`")]
    [InlineData("\\{#m2}")]
    [InlineData("{{ title }}")]
    public void Parse_OtherBraces_AreText(string markdown)
    {
        var text = Read($"# T\n\n{{#m1}}\n{markdown}\n");

        Assert.Equal(markdown.Replace("`", "", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal), text.Clauses[1].Text);
    }

    [Fact]
    public void Parse_HostileMarkdown_GivesHarmlessHtml()
    {
        var text = Read(
            "# T\n\n{#m1}\n<script>alert(1)</script> <b style=\"x\" onclick=\"y\">b</b> [j](javascript:alert(1)) [d](data:text/html,x) "
            + "[h](https://example.org/a?b=1&c=2 \"t\") [r](/en/plan) [m](mailto:a@example.org)\n");

        Assert.Equal(
            "&lt;script&gt;alert(1)&lt;/script&gt; &lt;b style=\"x\" onclick=\"y\"&gt;b&lt;/b&gt; <a>j</a> <a>d</a> "
            + "<a href=\"https://example.org/a?b=1&amp;c=2\">h</a> <a href=\"/en/plan\">r</a> <a href=\"mailto:a@example.org\">m</a>",
            text.Clauses[1].Html);
    }

    [Theory]
    [InlineData("R&D, a < b > c, **bold** and *slanted*")]
    [InlineData("`a12.m3` — [terms](terms), [clause](actions/12-x#a12.m3)")]
    [InlineData("- one\n- two **2**\n\n> said `so`")]
    [InlineData("one\\\nnext line")]
    [InlineData("[a](//example.org)")]
    [InlineData("[b](JAVASCRIPT:x)")]
    [InlineData("[c](java&#115;cript:x)")]
    [InlineData("[d](x:y)")]
    [InlineData("[e](a&b)")]
    [InlineData("[f](<a b>)")]
    [InlineData("[g](a \"title\")")]
    public void Parse_ProseThatNeedsNoSanitizer_IsWhatTheSanitizerGives(string markdown)
    {
        // The sanitizer reads every clause with an address in it.
        const string other = "[x](https://example.org)";
        var alone = Read($"# T\n\n{{#m1}}\n{markdown}\n\nend\n");
        var sanitized = Read($"# T\n\n{{#m1}}\n{markdown}\n\nend {other}\n");

        Assert.Equal(sanitized.Clauses[1].Html.Replace(" <a href=\"https://example.org\">x</a>", "", StringComparison.Ordinal), alone.Clauses[1].Html);
    }

    [Fact]
    public void Parse_Table_KeepsItsPartsWithoutStyle()
    {
        var text = Read("# T\n\n{#m1}\n| a | b |\n|:--|--:|\n| 1 | 2 |\n");

        Assert.Equal("a b 1 2", text.Clauses[1].Text);
        Assert.DoesNotContain("style", text.Clauses[1].Html, StringComparison.Ordinal);
        Assert.Contains("<td>1</td>", text.Clauses[1].Html, StringComparison.Ordinal);
    }

    // CommonMark's own rule leaves these stars as text, because no space stands beside the punctuation.
    [Theory]
    [InlineData("**「一単制」**を推進", "<strong>「一単制」</strong>を推進", "「一単制」")]
    [InlineData("**打造“百馆之城”**建设", "<strong>打造“百馆之城”</strong>建设", "打造“百馆之城”")]
    [InlineData("**实施（试点）**工作", "<strong>实施（试点）</strong>工作", "实施（试点）")]
    [InlineData("推进**“走出去”**战略", "推进<strong>“走出去”</strong>战略", null)]
    [InlineData("**‘6대 거점’(六地)**을 추진", "<strong>‘6대 거점’(六地)</strong>을 추진", "‘6대 거점’(六地)")]
    [InlineData("**《规划》。**全面", "<strong>《规划》。</strong>全面", "《规划》")]
    [InlineData("**Build «hubs»,** and more", "<strong>Build «hubs»,</strong> and more", "Build «hubs»")]
    public void Parse_EmphasisBesideFullWidthPunctuation_IsEmphasis(string markdown, string html, string? topic)
    {
        var clause = Read($"# T\n\n{{#m1}}\n{markdown}\n").Clauses[1];

        Assert.Equal(html, clause.Html);
        Assert.Equal(topic, clause.Topic);
    }

    [Fact]
    public void Hash_MarkupWidthAndSpace_DoNotCount()
    {
        var marked = Read("# T\n\n{#m1}\n**打造枢纽**，[建设](/x) TIR\n卡航（2025）。\n").Clauses[1];
        var plain = Read("# T\n\n{#m9}\n打造枢纽,建设TIR卡航(2025)。\n").Clauses[1];

        Assert.Equal(plain.Hash, marked.Hash);
        Assert.Matches("^v1:[0-9a-f]{64}$", marked.Hash);
    }

    [Fact]
    public void Parse_AnyDamage_GivesClausesOrProblemsAndHarmlessHtml()
    {
        const string signs = "{}#*_`[]()<>!|\\-+:.\n\n  &\"'~1一「」";
        var sound = File.ReadAllText(Path.Combine(RealContent.Root, "plan", "a1", "ja.md"))
            + "\n{#m7}\n| a | b |\n|---|---|\n| 1 | <b onclick=x>2</b> |\n\n{#m8}\n1. x\n   - y `{z}`\n\n> q [l](javascript:x) <https://x.org>\n\n```\ncode\n```\n";
        var random = new Random(20250710);
        for (var i = 0; i < 2_000; i++)
        {
            var text = sound[sound.IndexOf("# ", StringComparison.Ordinal)..];
            for (var faults = random.Next(1, 5); faults > 0; faults--)
            {
                var at = random.Next(text.Length - 4);
                text = random.Next(2) == 0 ? text.Remove(at, random.Next(1, 4)) : text.Insert(at, signs[random.Next(signs.Length)].ToString());
            }

            var parsed = ClauseParser.Parse(text, Page, "f");
            Assert.True(parsed.IsSuccess == (parsed.Problems.Count == 0), text);
            Assert.DoesNotMatch("(?i)<(script|b |form|style)|<[^>]+ (on|id|class|style)[a-z]*=|href=\"javascript:", parsed.Value?.Html ?? "");
            AssignMissingMustSettle(text, parsed);
        }
    }

    // Ids written into the text are those that reading it gave, and once they stand there nothing is missing.
    private static void AssignMissingMustSettle(string text, Parsed<ClauseText> parsed)
    {
        var assigned = ClauseIds.AssignMissing(text, []);
        Assert.Equal(assigned, ClauseIds.AssignMissing(assigned, []));
        if (parsed.IsSuccess)
            Assert.Equal(parsed.Value.Clauses.Select(c => (c.Id, c.Hash)), Read(assigned, Page).Clauses.Select(c => (c.Id, c.Hash)));
    }

    private static ClauseText Read(string markdown, ClauseScheme? scheme = null)
    {
        var parsed = ClauseParser.Parse(markdown, scheme ?? Action, "f");
        Assert.Equal([], parsed.Problems);
        return parsed.Value!;
    }
}

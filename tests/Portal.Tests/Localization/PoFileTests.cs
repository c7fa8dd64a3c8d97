using System.Text;
using Portal.ContentModel;
using Portal.Localization.Po;

namespace Portal.Tests.Localization;

public sealed class PoFileTests
{
    private const string Header = """
        msgid ""
        msgstr ""
        "Language: en\n"
        "Content-Type: text/plain; charset=UTF-8\n"
        "Plural-Forms: nplurals=2; plural=(n != 1);\n"


        """;

    [Fact]
    public void Parse_EveryConstruct_GivesTheTranslatedEntries()
    {
        var file = Parse("""
            # translator's comment
            #. extracted comment
            #: themes/Shenyang/home.liquid:3
            #, csharp-format
            #| msgid "old"
            msgid "One"
            msgstr "1"

            msgctxt "verb"
            msgid "Open"
            msgstr "o\"p\\e\tn\n"
            msgid ""
            "joined "
            "lines"
            msgstr "a" "b"
            "c"

            msgid "{0} result"
            msgid_plural "{0} results"
            msgstr[0] "one result"
            msgstr[1] "{0} results"

            #, fuzzy, csharp-format
            msgid "fuzzy"
            msgstr "guess"

            msgid "untranslated"
            msgstr ""

            #~ msgid "obsolete"
            #~ msgstr "gone"
            """).Value!;

        Assert.Equal(
            ["/One=1", "verb/Open=o\"p\\e\tn\n", "/joined lines=abc", "/{0} result/{0} results=one result|{0} results"],
            file.Entries.Select(e => $"{e.Context}/{e.Id}{(e.IdPlural is null ? "" : "/" + e.IdPlural)}={string.Join('|', e.Strings)}"));
        Assert.Equal("en", file.Language);
        Assert.Equal(2, file.Plurals.Count);
        Assert.Equal(12, file.Entries[0].Line);
    }

    [Theory]
    [InlineData("msgid \"a\"\nmsgstr \"b\n", 2, "po.syntax")]
    [InlineData("msgid a\nmsgstr \"b\"\n", 1, "po.syntax")]
    [InlineData("msgid\nmsgstr \"b\"\n", 1, "po.syntax")]
    [InlineData("msgid \"a\" x\n", 1, "po.syntax")]
    [InlineData("msgid \"a\\q\"\nmsgstr \"b\"\n", 1, "po.escape")]
    [InlineData("msgid \"a\\\"\nmsgstr \"b\"\n", 1, "po.syntax")]
    [InlineData("msgstr \"b\"\n", 1, "po.order")]
    [InlineData("\"b\"\n", 1, "po.order")]
    [InlineData("msgid \"a\"\nmsgid \"b\"\n", 2, "po.order")]
    [InlineData("msgid \"a\"\nmsgstr[0] \"b\"\n", 2, "po.order")]
    [InlineData("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr \"c\"\n", 3, "po.order")]
    [InlineData("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[1] \"c\"\n", 3, "po.order")]
    [InlineData("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\n", 3, "po.plural_count")]
    [InlineData("msgid \"a\"\nmsgctxt \"b\"\nmsgstr \"c\"\n", 2, "po.order")]
    [InlineData("msgid \"a\"", 1, "po.order")]
    [InlineData("nonsense \"a\"", 1, "po.order")]
    [InlineData("msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"a\"\nmsgstr \"c\"\n", 4, "po.duplicate")]
    [InlineData("msgid \"a\"\nmsgstr \"b\"\n\n#, fuzzy\nmsgid \"a\"\nmsgstr \"c\"\n", 5, "po.duplicate")]
    [InlineData("msgid \"a {0}\"\nmsgstr \"b\"\n", 2, "po.placeholders")]
    [InlineData("msgid \"a {0}\"\nmsgstr \"b {1}\"\n", 2, "po.placeholders")]
    [InlineData("msgid \"a {0}\"\nmsgstr \"b {0\"\n", 2, "po.placeholders")]
    [InlineData("msgid \"a {0}\"\nmsgstr \"b {0} }\"\n", 2, "po.placeholders")]
    [InlineData("msgid \"{0} a\"\nmsgid_plural \"{0} as\"\nmsgstr[0] \"b\"\nmsgstr[1] \"{1} b\"\n", 3, "po.placeholders")]
    public void Parse_FaultyEntry_IsRefusedWithItsLine(string entry, int line, string code)
    {
        var problem = Assert.Single(Parse(entry).Problems);

        Assert.Equal((line + Header.Count(c => c == '\n'), code, "f.po"), (problem.Line, problem.Code, problem.File));
        Assert.NotEqual("", problem.Found);
        Assert.NotEqual("", problem.Expected);
    }

    [Fact]
    public void Parse_SeveralFaults_ListsThemAll()
    {
        var problems = Parse("msgid a\nmsgstr \"b\"\n\nmsgid \"c\"\nmsgstr \"\\q\"\n\nmsgid \"d\"\nmsgstr \"e\"").Problems;

        Assert.Equal(["po.syntax", "po.escape"], problems.Select(p => p.Code));
    }

    [Theory]
    [InlineData("msgid \"a\"\nmsgstr \"b\"", 1, "po.header")]
    [InlineData("", 1, "po.header")]
    [InlineData("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=GBK\\nPlural-Forms: nplurals=1; plural=0;\\n\"", 2, "po.charset")]
    [InlineData("msgid \"\"\nmsgstr \"Plural-Forms: nplurals=1; plural=0;\\n\"", 2, "po.charset")]
    [InlineData("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"", 2, "po.plural_forms")]
    [InlineData("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\nPlural-Forms: nplurals=2; plural=;\\n\"", 2, "po.plural_forms")]
    public void Parse_FaultyHeader_IsRefused(string text, int line, string code)
    {
        var problem = Assert.Single(PoFile.Parse(text, "f.po").Problems);

        Assert.Equal((line, code), (problem.Line, problem.Code));
    }

    [Fact]
    public void Parse_BytesThatAreNotUtf8_AreRefusedWithTheirLine()
    {
        byte[] bytes = [.. "#\n#\n# "u8, 0xC9, 0xF2];

        Assert.Equal(new FileProblem("f.po", 3, "po.encoding", "bytes that are no UTF-8 (C9)", "UTF-8"), Assert.Single(PoFile.Parse(bytes, "f.po").Problems));
    }

    [Fact]
    public void Parse_ByteOrderMark_IsRefusedAsMsgfmtDoes()
    {
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Header)];

        Assert.Equal("po.encoding", Assert.Single(PoFile.Parse(bytes, "f.po").Problems).Code);
    }

    [Fact]
    public void Parse_WindowsLineEnds_ReadsTheSame()
    {
        var text = Header + "msgid \"a\"\nmsgstr \"\"\n\"b\"\n";

        Assert.Equal("b", PoFile.Parse(text.Replace("\n", "\r\n", StringComparison.Ordinal), "f.po").Value!.Entries.Single().Strings.Single());
    }

    private static Parsed<PoFile> Parse(string entries) => PoFile.Parse(Header + entries, "f.po");
}

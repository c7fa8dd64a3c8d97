using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Portal.ContentModel;
using Portal.ContentModel.Json;
using Portal.Contents.Files;
using Portal.Plan;
using Portal.Search;
using Portal.Site.Pages;

namespace Portal.Tests.Contents.Files;

public sealed class ContentFolderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void Read_RealContent_IsSoundInAnyProcessCulture(string culture)
    {
        using var _ = new AmbientCulture(culture);

        var folder = ContentFolder.Read(RealContent.Root);

        Assert.Equal([], folder.Problems);
        Assert.Equal(22, folder.Value!.Items.Count(i => i.Type == "action"));
    }

    [Fact]
    public void Read_RealContent_GivesTypedValues()
    {
        var folder = ContentFolder.Read(RealContent.Root).Value!;
        var action = folder.Items.Single(i => i.Id == "a4");
        var title = folder.Items.Single(i => i.Id == "title");
        var entity = folder.Items.Single(i => i.Id == "one-hub-four-centers");

        Assert.Equal("plan/a4/item.yaml", action.File);
        Assert.Equal(4, action.Shared["number"]!.GetValue<int>());
        Assert.Equal("2025-07-10", title.Shared["published"]!.GetValue<string>());
        Assert.Equal(Culture.All, action.Cultures.Keys.OrderBy(c => Culture.All.Index().First(i => i.Item == c).Index));
        Assert.StartsWith("# 构建高能级重大开放平台\n", action.Cultures[Culture.Chinese]["body"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.NotEmpty(action.Cultures[Culture.Korean]["summary"]!.GetValue<string>());
        Assert.Equal("one hub and four centers", entity.Cultures[Culture.English]["name"]!.GetValue<string>());
        Assert.Equal("1+4", entity.Shared["figure"]!["quantity"]!.GetValue<string>());
        var source = action.Sources[Culture.English];
        Assert.Equal("# ", File.ReadLines(Path.Combine(RealContent.Root, source.File)).ElementAt(source.Text!.Clauses[0].Line - 1)[..2]);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void Read_OneFault_IsRefusedWithFileAndLine(string name, string file, string find, string replacement, int line, string code)
    {
        _ = name;
        using var content = SmallContent.Create();
        content.Write(file, find.Length == 0 ? replacement : Replace(content.Read(file), find, replacement));

        var read = ContentFolder.Read(content.Path);

        Assert.Null(read.Value);
        var problem = Assert.Single(read.Problems);
        Assert.Equal((file, line, code), (problem.File, problem.Line, problem.Code));
        Assert.NotEmpty(problem.Found);
        Assert.NotEmpty(problem.Expected);
    }

    public static TheoryData<string, string, string, string, int, string> Faults { get; } = new()
    {
        // name, file, text to replace ("" for the whole file), replacement, expected line, expected code
        { "unknown key", "plan/a1/item.yaml", "number: 1", "number: 1\nnumbr: 1", 4, "field.unknown" },
        { "duplicate key", "plan/a1/item.yaml", "number: 1", "number: 1\nnumber: 2", 4, "yaml.duplicate_key" },
        { "wrong kind", "plan/a1/item.yaml", "number: 1", "number: one", 3, "field.value" },
        { "number in quotes", "plan/a1/item.yaml", "number: 1", "number: \"1\"", 3, "field.value" },
        { "missing field", "plan/a1/item.yaml", "slug: hub\n", "", 1, "field.missing" },
        { "bad slug", "plan/a1/item.yaml", "slug: hub", "slug: Hub", 5, "field.value" },
        { "bad date", "plan/title/item.yaml", "published: 2025-07-10", "published: 2025-02-30", 4, "field.value" },
        { "bad choice", "plan/preamble/item.yaml", "heading: editorial", "heading: none", 4, "field.value" },
        { "bad figure", "terms/entities.yaml", "quantity: \"3\"", "quantity: 3", 4, "field.value" },
        { "empty value", "plan/a1/item.yaml", "slug: hub", "slug:", 5, "field.value" },
        { "alias", "plan/a1/item.yaml", "slug: hub", "slug: *x", 5, "yaml.alias" },
        { "anchor", "plan/a1/item.yaml", "slug: hub", "slug: &x hub", 5, "yaml.tag" },
        { "tag", "plan/a1/item.yaml", "slug: hub", "slug: !!str hub", 5, "yaml.tag" },
        { "broken YAML", "plan/a1/item.yaml", "m1: [hub-1]", "m1: [hub-1", 8, "yaml.syntax" },
        { "two documents", "plan/a1/item.yaml", "slug: hub", "slug: hub\n---\nx: 1", 6, "yaml.documents" },
        { "a list for a mapping", "plan/a1/item.yaml", "", "- a\n", 1, "yaml.shape" },
        { "infinite number", "plan/a1/item.yaml", "order: 30", "order: .inf", 2, "yaml.number" },
        { "number of 40 digits", "plan/a1/item.yaml", "number: 1", $"number: {new string('9', 40)}", 3, "yaml.number" },
        { "number beyond double", "plan/a1/item.yaml", "number: 1", "number: 1e999", 3, "yaml.number" },
        { "number beyond decimal", "plan/a1/item.yaml", "number: 1", "number: 1e30", 3, "yaml.number" },
        { "brackets without end", "plan/a1/item.yaml", "slug: hub", $"slug: {new string('[', 200_000)}", 5, "yaml.syntax" },
        { "brackets too deep", "plan/a1/item.yaml", "slug: hub", $"slug: {new string('[', 20_000)}{new string(']', 20_000)}", 5, "yaml.syntax" },
        { "braces too deep", "plan/a1/en.md", "summary: About.", $"summary: {string.Concat(Enumerable.Repeat("{ a: ", 20_000))}", 2, "yaml.syntax" },
        { "quotes too deep", "plan/a1/en.md", "\nz\n", $"\n{new string('>', 50_000)} z\n", 4, "clause.depth" },
        { "emphasis too deep", "plan/a1/en.md", "\nz\n", $"\n{string.Concat(Enumerable.Repeat("*a **b ", 20_000))}z\n", 4, "clause.depth" },
        { "brackets too deep in prose", "plan/a1/en.md", "\nz\n", $"\n{new string('[', 20_000)}z\n", 4, "clause.depth" },
        { "larger than 512 KB", "plan/a1/en.md", "\nz\n", $"\n{new string('z', 512 * 1024)}\n", 0, "file.size" },
        { "unknown type", "plan/a1/item.yaml", "type: action", "type: act", 1, "item.type" },
        { "type of another folder", "plan/a1/item.yaml", "type: action", "type: page", 1, "item.type" },
        { "id differs from folder", "plan/a1/item.yaml", "type: action", "type: action\nid: a2", 2, "item.id" },
        { "dangling entity", "plan/a1/item.yaml", "[hub-1]", "[hub-1, hub-9]", 7, "reference.unknown" },
        { "dangling clause", "plan/a1/item.yaml", "m1: [hub-1]", "m9: [hub-1]", 7, "reference.unknown" },
        { "term for entity", "plan/a1/item.yaml", "[hub-1]", "[term-hub]", 7, "reference.unknown" },
        { "dangling section", "plan/a1/item.yaml", "section: 1", "section: 2", 4, "reference.unknown" },
        { "dangling position", "plan/s1/item.yaml", "position: preamble", "position: pos9", 4, "reference.unknown" },
        { "dangling clause of a guide", "pages/for-investors/item.yaml", "clauses: [a1.m1, a1]", "clauses: [a1.m1, a9]", 4, "reference.unknown" },
        { "number 0", "plan/a1/item.yaml", "number: 1", "number: 0", 3, "field.value" },
        { "order twice", "plan/s1/item.yaml", "order: 25", "order: 21", 2, "item.duplicate_order" },
        { "path taken", "plan/preamble/item.yaml", "slug: preamble", "slug: requirements", 3, "item.path_taken" },
        { "unknown item in front matter", "plan/a1/en.md", "summary: About.", "summary: About.\ndraft: yes", 3, "field.unknown" },
        { "front matter without end", "plan/a1/en.md", "About.\n---", "About.\n", 1, "front_matter.open" },
        { "bad stamp", "plan/a1/en.md", "summary: About.", "translation:\n  m1: { source: v2, version: 1, state: translated }", 3, "field.value" },
        { "stamp of no clause", "plan/a1/en.md", "summary: About.", $"translation:\n  m9: {{ source: \"v1:{new string('0', 64)}\", version: 1, state: translated }}", 3, "reference.unknown" },
        { "exception without reason", "plan/a1/en.md", "summary: About.", "exceptions:\n  - { clause: m1, check: han, value: x }", 3, "field.value" },
        { "exception for no clause", "plan/a1/en.md", "summary: About.", "exceptions:\n  - { clause: m9, check: han, value: x, reason: y }", 3, "reference.unknown" },
        { "clause that the source lacks", "plan/a1/en.md", "\nz\n", "\nz\n\n{#m9}\nw\n", 13, "clause.extra" },
        { "clause that the translation lacks", "plan/a1/en.md", "{#m1}\n**x**, y\n\n", "", 4, "clause.missing" },
        { "bad clause id", "plan/a1/ja.md", "{#m1}", "{#M1}", 6, "clause.id_malformed" },
        { "duplicate clause id", "plan/a1/ru.md", "{#goal}", "{#m1}", 9, "clause.duplicate_id" },
        { "unknown culture", "terms/glossary.yaml", "    ru: хаб", "    ru: хаб\n    fr: pivot", 10, "culture.unknown" },
        { "no name in a culture", "terms/glossary.yaml", "    ru: хаб\n", "", 1, "item.culture_missing" },
        { "bad id in a list", "terms/glossary.yaml", "- id: term-hub", "- id: Term-Hub", 1, "item.id" },
        { "id twice", "terms/glossary.yaml", "- id: term-hub", "- id: hub-1", 1, "item.duplicate_id" },
        { "heading of no group", "pages/for-investors/en.md", "  two: Two", "  two: Two\n  three: Three", 5, "groups.unknown" },
        { "group without heading", "pages/for-investors/en.md", "  two: Two\n", "", 2, "groups.missing" },
        { "broken type declaration", "types/action.json", "\"complete\": true,", "\"complete\": true", 8, "json.syntax" },
        { "path out of the site", "types/action.json", "\"actions/{number}", "\"../{number}", 4, "type.declaration" },
        { "path with an empty segment", "types/action.json", "\"actions/{number}", "\"actions//{number}", 4, "type.declaration" },
        { "demanded item twice", "types/term.json", "\"fields\"", "\"items\": [\"x\", \"x\"], \"fields\"", 7, "type.declaration" },
        { "unknown field kind", "types/action.json", "\"kind\": \"clauseItems\"", "\"kind\": \"clauseLists\"", 13, "type.declaration" },
    };

    [Theory]
    [InlineData("types/action.json", "\"complete\": true,", "\"complete\": true", "'\"' at column 3")]
    [InlineData("plan/a1/item.yaml", "[hub-1]", "[hub-9]", "the id of an entity")]
    public void Read_OneFault_IsToldInWords(string file, string from, string to, string words)
    {
        using var content = SmallContent.Create();
        content.Write(file, Replace(content.Read(file), from, to));

        Assert.Contains(words, Assert.Single(ContentFolder.Read(content.Path).Problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ManyFaults_ListsThemAll()
    {
        using var content = SmallContent.Create();
        content.Write("plan/a1/item.yaml", Replace(content.Read("plan/a1/item.yaml"), "number: 1", "number: x"));
        content.Write("plan/a1/ja.md", Replace(content.Read("plan/a1/ja.md"), "{#goal}", "{#Goal}"));
        content.Write("terms/glossary.yaml", Replace(content.Read("terms/glossary.yaml"), "category: transport", "category: none"));

        var problems = ContentFolder.Read(content.Path).Problems;

        Assert.Equal(
            ["plan/a1/item.yaml", "plan/a1/ja.md", "terms/glossary.yaml"],
            problems.Select(p => p.File));
    }

    [Fact]
    public void Read_AClauseIdOfAnotherItem_IsRefused()
    {
        using var content = SmallContent.Create();
        foreach (var culture in Culture.All)
            content.Write($"plan/general/{culture.Name}.md", Replace(content.Read($"plan/general/{culture.Name}.md"), "{#general}", "{#a1}"));

        var problem = Assert.Single(ContentFolder.Read(content.Path).Problems);

        Assert.Equal(("plan/general/zh-Hans.md", 7, "clause.duplicate_id"), (problem.File, problem.Line, problem.Code));
    }

    [Fact]
    public void Read_TwoActionsOfOneNumber_IsRefused()
    {
        using var content = SmallContent.Create();
        foreach (var file in Directory.GetFiles(Path.Combine(content.Path, "plan", "a1")))
            content.Write($"plan/a2/{Path.GetFileName(file)}", File.ReadAllText(file).Replace("slug: hub", "slug: other", StringComparison.Ordinal).Replace("order: 30", "order: 31", StringComparison.Ordinal));

        var problem = Assert.Single(ContentFolder.Read(content.Path).Problems);

        Assert.Equal(("plan/a2/item.yaml", 3, "item.duplicate_number", "1"), (problem.File, problem.Line, problem.Code, problem.Found));
    }

    public static TheoryData<string> PathsOfTheSite { get; } = new(
        from assembly in (Assembly[])[typeof(PlanModule).Assembly, typeof(SearchModule).Assembly]
        from page in assembly.GetTypes()
        where page.IsAssignableTo(typeof(IFixedPage))
        let path = ((IFixedPage)RuntimeHelpers.GetUninitializedObject(page)).Path
        where path.Length > 0
        select path);

    [Theory]
    [MemberData(nameof(PathsOfTheSite))]
    public void Read_PathOfAPageOfTheSite_IsRefused(string path)
    {
        using var content = SmallContent.Create();
        content.Write("plan/title/item.yaml", Replace(content.Read("plan/title/item.yaml"), "slug: plan", $"slug: {path}"));

        var problem = Assert.Single(ContentFolder.Read(content.Path).Problems);

        Assert.Equal(("plan/title/item.yaml", 3, "item.path_taken", path), (problem.File, problem.Line, problem.Code, problem.Found));
    }

    [Theory]
    [InlineData("plan/a5")]
    [InlineData("plan/a22")]
    [InlineData("plan/title")]
    [InlineData("plan/preamble")]
    [InlineData("plan/ph2")]
    [InlineData("pages/for-investors")]
    [InlineData("pages/about")]
    public void Read_WithoutAnItemThatTheSiteNeeds_IsRefused(string folder)
    {
        using var content = RealContent.Copy();
        Directory.Delete(Path.Combine(content.Path, folder), recursive: true);

        var problems = ContentFolder.Read(content.Path).Problems;

        Assert.Contains(problems, p => (p.File, p.Code) == ($"{folder}/item.yaml", "item.missing"));
        Assert.All(problems, p => Assert.Equal("item.missing", p.Code));
    }

    [Theory]
    [InlineData("plan/a1/ko.md", "item.culture_missing")]
    [InlineData("plan/a1/zh-Hans.md", "item.culture_missing")]
    [InlineData("plan/a1/item.yaml", "file.missing")]
    public void Read_MissingFile_IsRefused(string file, string code)
    {
        using var content = SmallContent.Create();
        File.Delete(Path.Combine(content.Path, file));

        var problem = ContentFolder.Read(content.Path).Problems[0];

        Assert.Equal((file, 0, code), (problem.File, problem.Line, problem.Code));
    }

    [Theory]
    [InlineData("plan/a1/en.md", "en.md", "a link that leads to no readable file")]
    [InlineData("plan/a1/en.md", "nowhere", "a link to nothing")]
    [InlineData("plan/a1/zh-Hans.md", null, "a folder")]
    [InlineData("types/page.json", "nowhere", "a link to nothing")]
    public void Read_WhatIsNoFile_IsRefused(string file, string? target, string words)
    {
        using var content = SmallContent.Create();
        var path = Path.Combine(content.Path, file);
        File.Delete(path);
        if (target is null)
            Directory.CreateDirectory(path);
        else
            File.CreateSymbolicLink(path, target);

        var problem = Assert.Single(ContentFolder.Read(content.Path).Problems);

        Assert.Equal((file, 0, "file.unreadable"), (problem.File, problem.Line, problem.Code));
        Assert.Contains(words, problem.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plan/a1/fr.md")]
    [InlineData("plan/a1/notes.txt")]
    [InlineData("plan/a1/EN.md")]
    [InlineData("plan/readme.md")]
    [InlineData("terms/other.yaml")]
    [InlineData("types/action.yaml")]
    [InlineData("other/x.md")]
    public void Read_FileThatNoRuleReads_IsRefused(string file)
    {
        using var content = SmallContent.Create();
        content.Write(file, "x\n");

        var problem = Assert.Single(ContentFolder.Read(content.Path).Problems);

        Assert.Equal("file.unexpected", problem.Code);
        Assert.StartsWith(problem.File, file, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_UpdateInTwoLanguages_IsEnough()
    {
        using var content = SmallContent.Create();
        content.Write("updates/first/item.yaml", "type: update\nslug: first\ndate: 2026-01-02\n");
        content.Write("updates/first/zh-Hans.md", "# 一\n\n文\n\n## 又\n\n文\n");
        content.Write("updates/first/en.md", "# One\n\nText\n\n## More\n\nText\n");

        var read = ContentFolder.Read(content.Path);

        Assert.Equal([], read.Problems);
        Assert.Equal(["en", "zh-Hans"], read.Value!.Items.Single(i => i.Id == "first").Cultures.Keys.Select(c => c.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Read_WrongEncoding_IsRefused(string name, byte[] before, string encoding, int line, string code)
    {
        _ = name;
        using var content = SmallContent.Create();
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        content.Write("plan/a1/zh-Hans.md", [.. before, .. Encoding.GetEncoding(encoding).GetBytes(content.Read("plan/a1/zh-Hans.md"))]);

        var problem = Assert.Single(ContentFolder.Read(content.Path).Problems);

        Assert.Equal(("plan/a1/zh-Hans.md", line, code), (problem.File, problem.Line, problem.Code));
    }

    public static TheoryData<string, byte[], string, int, string> Encodings { get; } = new()
    {
        { "byte order mark", [0xEF, 0xBB, 0xBF], "utf-8", 1, "file.encoding" },
        { "UTF-16 LE", [0xFF, 0xFE], "utf-16", 1, "file.encoding" },
        { "UTF-16 BE", [0xFE, 0xFF], "utf-16BE", 1, "file.encoding" },
        { "UTF-16 without mark", [], "utf-16", 1, "file.encoding" },
        { "GB 18030", [], "gb18030", 4, "file.encoding" },
        { "replacement character", [0xEF, 0xBF, 0xBD], "utf-8", 1, "file.encoding" },
        { "CR LF", [0x0D, 0x0A], "utf-8", 1, "file.line_end" },
        { "tab", [0x0A, 0x09], "utf-8", 2, "file.tab" },
        { "NUL", [0x0A, 0x20, 0x00], "utf-8", 2, "file.control_character" },
    };

    [Fact]
    public void Write_UnchangedContent_TouchesNothing()
    {
        using var copy = RealContent.Copy();
        var folder = ContentFolder.Read(RealContent.Root).Value!;

        var written = folder.Write(copy.Path);

        Assert.Equal([], written);
    }

    [Fact]
    public void Write_OneChange_ChangesItsFileAlone()
    {
        using var copy = RealContent.Copy();
        var folder = ContentFolder.Read(copy.Path).Value!;
        folder.Items.Single(i => i.Id == "a1").Cultures[Culture.English]["summary"] = "Another: “summary”, changed.";
        folder.Items.Single(i => i.Id == "term-hub").Cultures[Culture.Korean]["aside"] = "중심, 축";
        var before = copy.Read("terms/glossary.yaml");

        var written = folder.Write(copy.Path);

        Assert.Equal(["plan/a1/en.md", "terms/glossary.yaml"], written);
        Assert.Contains("summary: \"Another: “summary”, changed.\"\n", copy.Read("plan/a1/en.md"), StringComparison.Ordinal);
        var changed = copy.Read("terms/glossary.yaml").Split('\n').Except(before.Split('\n')).ToList();
        Assert.Equal("    ko: 중심, 축", changed[0]);
        Assert.StartsWith("  note: C; ru узел for transport", string.Join('\n', changed.Skip(1)), StringComparison.Ordinal);
        Assert.Equal(before.Split('\n').Length + 1, copy.Read("terms/glossary.yaml").Split('\n').Length);
        Assert.Equal([], ContentFolder.Read(copy.Path).Problems);
    }

    [Fact]
    public void Write_ToAnEmptyFolder_GivesFilesThatReadTheSame()
    {
        using var copy = RealContent.Copy();
        var folder = ContentFolder.Read(copy.Path).Value!;
        Directory.Delete(Path.Combine(copy.Path, "plan"), recursive: true);
        Directory.Delete(Path.Combine(copy.Path, "terms"), recursive: true);

        folder.Write(copy.Path);

        var again = ContentFolder.Read(copy.Path);
        Assert.Equal([], again.Problems);
        Assert.Equal(folder.Items.Select(Canonical), again.Value!.Items.Select(Canonical));
        Assert.Equal([], again.Value.Write(copy.Path));
    }

    private static string Canonical(FileItem item) =>
        $"{item.Id} {item.Type} {CanonicalJson.Write(item.Shared)} "
        + string.Join(' ', item.Cultures.OrderBy(c => c.Key.Name, StringComparer.Ordinal).Select(c => $"{c.Key.Name} {CanonicalJson.Write(c.Value)}"));

    private static string Replace(string text, string find, string replacement)
    {
        Assert.Contains(find, text, StringComparison.Ordinal);
        return text.Replace(find, replacement, StringComparison.Ordinal);
    }
}

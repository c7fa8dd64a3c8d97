using Portal.ContentModel;
using Portal.ContentModel.Json;
using Portal.ContentModel.Types;
using Portal.Contents.Files;
using Portal.Contents.Files.Yaml;

namespace Portal.Tests.Contents.Files;

public sealed class YamlReaderTests
{
    // YAML 1.2.2, 10.3.2: what plain scalars of the core schema are.
    [Theory]
    [InlineData("1", "1")]
    [InlineData("+12", "12")]
    [InlineData("-007", "-7")]
    [InlineData("0o17", "15")]
    [InlineData("0xff", "255")]
    [InlineData("1.50", "1.5")]
    [InlineData("1e3", "1000")]
    [InlineData("true", "true")]
    [InlineData("FALSE", "false")]
    [InlineData("~", "null")]
    [InlineData("", "null")]
    [InlineData("yes", "\"yes\"")]
    [InlineData("no", "\"no\"")]
    [InlineData("2025-07-10", "\"2025-07-10\"")]
    [InlineData("1905文创园", "\"1905文创园\"")]
    [InlineData("10:30", "\"10:30\"")]
    [InlineData("0b1", "\"0b1\"")]
    [InlineData("1_000", "\"1_000\"")]
    [InlineData("0o8", "\"0o8\"")]
    [InlineData("'1'", "\"1\"")]
    [InlineData("\"a\\u6c88\\n\"", "\"a沈\\n\"")]
    [InlineData("|-\n  one\n  two", "\"one\\ntwo\"")]
    [InlineData(">-\n  one\n  two", "\"one two\"")]
    [InlineData("{ a: [1, b], c: }", "{\"a\":[1,\"b\"],\"c\":null}")]
    public void ReadMapping_Scalar_IsWhatTheCoreSchemaSays(string yaml, string json)
    {
        var problems = new List<FileProblem>();

        var read = YamlReader.ReadMapping($"x: {yaml}\n", "f", 1, problems);

        Assert.Equal([], problems);
        Assert.Equal(json, CanonicalJson.Write(read!.Root["x"]));
    }

    [Fact]
    public void LineOf_Places_CountsFromTheFirstLineOfTheFile()
    {
        var read = YamlReader.ReadMapping("a: 1\nb:\n  c: [1,\n    2]\n", "f", 2, [])!;

        Assert.Equal([2, 3, 4, 4, 5, 4, 2], ((string[])["a", "b", "b/c", "b/c/0", "b/c/1", "b/c/9", "z"]).Select(read.LineOf));
    }

    [Theory]
    [InlineData("a: b: c\n", 1, "yaml.syntax")]
    [InlineData("a: 1\n  b: 2\n", 2, "yaml.syntax")]
    [InlineData("x: 1\na: [1,\nb: 2\n", 2, "yaml.syntax")]
    [InlineData("a: \"x\n", 1, "yaml.syntax")]
    [InlineData("a: 1\na: 1\n", 2, "yaml.duplicate_key")]
    [InlineData("a: 1\nb: {c: 1, c: 2}\n", 2, "yaml.duplicate_key")]
    [InlineData("just text\n", 1, "yaml.shape")]
    public void ReadMapping_FaultyText_IsRefusedWithItsLine(string yaml, int line, string code)
    {
        var problems = new List<FileProblem>();

        Assert.Null(YamlReader.ReadMapping(yaml, "f", 1, problems));

        Assert.Equal(("f", line, code), (problems[0].File, problems[0].Line, problems[0].Code));
    }

    [Fact]
    public void ReadMapping_AnyDamage_IsReadOrRefusedAndNeverThrows()
    {
        const string signs = "[]{},:-\"'#&*!|>%@\n ?a1";
        var sound = File.ReadAllText(Path.Combine(RealContent.Root, "plan", "a1", "item.yaml")) + "figure: { kind: name, quantity: \"4+8\", unit: x }\n";
        var random = new Random(20250710);
        for (var i = 0; i < 5_000; i++)
        {
            var text = sound;
            for (var faults = random.Next(1, 4); faults > 0; faults--)
            {
                var at = random.Next(text.Length - 4);
                text = random.Next(2) == 0 ? text.Remove(at, random.Next(1, 4)) : text.Insert(at, signs[random.Next(signs.Length)].ToString());
            }

            var problems = new List<FileProblem>();
            var read = YamlReader.ReadMapping(text, "f", 1, problems);

            Assert.True(read is null == problems.Count > 0, text);
            Assert.All(problems, p => Assert.InRange(p.Line, 1, text.Count('\n') + 1));
        }
    }

    [Fact]
    public void SetField_InFrontMatter_LeavesEveryOtherLineAsItIs()
    {
        var types = ContentFolder.ReadTypes(RealContent.Root).Value!;
        var summary = types.Single(t => t.Name == "action").Field("summary", FieldScope.Culture)!;
        const string text = "---\n# note\nexceptions:\n  - { clause: m1 }\nsummary: >\n  old\n  text\n\nother:  'x'\n---\n# T\n\nsummary: y\n";

        Assert.Equal(text.Replace("summary: >\n  old\n  text\n", "summary: new\n", StringComparison.Ordinal), FrontMatterEdit.SetField(text, summary, "new", []));
        Assert.Equal(text.Replace("summary: >\n  old\n  text\n", "", StringComparison.Ordinal), FrontMatterEdit.SetField(text, summary, null, []));
        Assert.Equal("---\nsummary: new\n---\n# T\n", FrontMatterEdit.SetField("# T\n", summary, "new", []));
        Assert.Equal("---\na: 1\nsummary: new\n---\n", FrontMatterEdit.SetField("---\na: 1\n---\n", summary, "new", []));
        Assert.Throws<FormatException>(() => FrontMatterEdit.SetField("---\na: 1\n", summary, "new", []));
    }
}

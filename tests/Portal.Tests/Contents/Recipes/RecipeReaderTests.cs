using System.Text;
using Portal.ContentModel;
using Portal.ContentModel.Types;
using Portal.Contents.Files;
using Portal.Contents.Recipes;
using static Portal.Tests.Contents.Recipes.RecipeFile;

namespace Portal.Tests.Contents.Recipes;

/// <summary>What is wrong with a recipe is said by line; nothing of it is read.</summary>
public sealed class RecipeReaderTests
{
    private const string Settings = """{ "name": "SETTINGS", "LocalizationSettings": { "DefaultCulture": "zh-Hans", "SupportedCultures": ["zh-Hans", "en", "ja", "ko", "ru"] } }""";
    private static readonly IReadOnlyList<ContentType> Types = ContentFolder.ReadTypes(RealContent.Root).Value!;

    [Fact]
    public void Read_TheSetupRecipe_IsSound() =>
        Assert.Empty(Recipe.Read(Path.Combine(Path.GetDirectoryName(RealContent.Root)!, "seeds", "setup.recipe.json"), Types).Problems);

    [Fact]
    public void Read_CommentsCaseAndEscapes_AreOrchards()
    {
        var recipe = Read($"// first\n{Of(Settings, Content(Page("one", "zh-Hans", title: "\\u65b0\\u95fb")))}// last\n");

        Assert.Equal([], recipe.Problems);
        Assert.Equal("test", recipe.Value!.Name);
    }

    [Theory]
    [InlineData("{\n  \"name\": \"测试\" oops\n}", 2, "'o' at column 16")]
    [InlineData("{ \"steps\": [] }\n}", 2, "'}' at column 1")]
    [InlineData("{ \"steps\": [\n", 2, "the end of the text at column 1")]
    [InlineData("{ \"steps\": [], }", 1, "'}' at column 16")]
    [InlineData("", 1, "the end of the text at column 1")]
    public void Read_MalformedJson_SaysLineAndColumn(string text, int line, string found)
    {
        var problem = Assert.Single(Read(text).Problems);

        Assert.Equal(("json.syntax", line), (problem.Code, problem.Line));
        Assert.Equal((found, "JSON"), (problem.Found, problem.Expected));
    }

    [Fact]
    public void Read_UnknownStepBetweenGoodOnes_NamesItAndTheKnownOnes()
    {
        var problem = Assert.Single(Read(Of(Settings, """{ "name": "Lucene-Index" }""", Content(Page("one", "zh-Hans")))).Problems);

        Assert.Equal(("recipe.unknown_step", 4), (problem.Code, problem.Line));
        Assert.Contains("Lucene-Index", problem.Found, StringComparison.Ordinal);
        Assert.Equal("one of: Content, Settings", problem.Expected);
    }

    [Fact]
    public void Read_UndefinedType_NamesItemAndType()
    {
        var problem = Assert.Single(Read(Of(Content(Page("one", "zh-Hans", type: "BlogPost")))).Problems);

        Assert.Equal(("recipe.unknown_type", 4, "onezh-Hans of type BlogPost"), (problem.Code, problem.Line, problem.Found));
        Assert.Contains("page", problem.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TwoItemsWithOnePath_NamesBothAndThePath()
    {
        var problem = Assert.Single(Read(Of(Content(Page("one", "zh-Hans"), Page("two", "zh-Hans")))).Problems);

        Assert.Equal(("item.path_taken", 5, "news for twozh-Hans"), (problem.Code, problem.Line, problem.Found));
        Assert.Contains("onezh-Hans", problem.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_CultureThatTheSiteDoesNotHave_NamesTheSupportedOnes()
    {
        var problem = Assert.Single(Read(Of(Content(Page("one", "zh-Hans"), Page("one", "fr")))).Problems);

        Assert.Equal(("culture.unknown", 5, "fr for onefr"), (problem.Code, problem.Line, problem.Found));
        Assert.Contains("zh-Hans, en, ja, ko, ru", problem.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TwoItemsOfOneCultureInOneSet_NamesBoth()
    {
        var second = Page("one", "en").Replace("oneen", "another", StringComparison.Ordinal);

        var problem = Assert.Single(Read(Of(Content(Page("one", "zh-Hans"), Page("one", "en"), second))).Problems);

        Assert.Equal(("recipe.culture_twice", 6, "another in en"), (problem.Code, problem.Line, problem.Found));
        Assert.Contains("oneen", problem.Expected, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void Read_OneFault_IsRefusedWithItsLine(string name, string text, int line, string code)
    {
        _ = name;
        var problem = Assert.Single(Read(text).Problems);

        Assert.Equal((code, line, "x.recipe.json"), (problem.Code, problem.Line, problem.File));
    }

    public static TheoryData<string, string, int, string> Faults { get; } = new()
    {
        { "no object", "[]", 1, "json.shape" },
        { "no steps", "{ \"name\": \"x\" }", 1, "recipe.steps" },
        { "key twice", "{\n\"steps\": [],\n\"Steps\": [] }", 3, "json.duplicate_key" },
        { "half a character", "{ \"name\": \"\\ud83d\",\n\"steps\": [] }", 1, "json.text" },
        { "variables", "{ \"steps\": [],\n\"variables\": { \"id\": 1 } }", 2, "recipe.variables" },
        { "script", Of(Content(Page("one", "zh-Hans", title: "[js: uuid()]"))).Replace("\"DisplayText\": \"[js: uuid()]\",", "", StringComparison.Ordinal), 4, "recipe.script" },
        { "script as an id", Of(Content(Page("one", "zh-Hans").Replace("\"LocalizationSet\": \"one\"", "\"LocalizationSet\": \"[js: uuid()]\"", StringComparison.Ordinal))), 4, "recipe.script" },
        { "unknown setting", Of("{ \"name\": \"Settings\",\n\"SiteName\": \"x\" }"), 4, "setting.unknown" },
        { "time zone", Of("{ \"name\": \"Settings\",\n\"TimeZoneId\": \"UTC\" }"), 4, "setting.time_zone" },
        { "default culture", Of(Settings.Replace("\"DefaultCulture\": \"zh-Hans\"", "\n\"DefaultCulture\": \"en\"", StringComparison.Ordinal)), 4, "setting.default_culture" },
        { "culture of another site", Of(Settings.Replace("\"ru\"", "\"ru\",\n\"fr\"", StringComparison.Ordinal)), 4, "culture.unknown" },
        { "culture left out", Of(Settings.Replace(", \"ru\"", "", StringComparison.Ordinal)), 3, "setting.culture_missing" },
        { "no data", Of("{ \"name\": \"Content\" }"), 3, "recipe.data" },
        { "unknown part", Of(Content(Page("one", "zh-Hans").Replace("\"Owner\"", "\n\"HtmlBodyPart\": {}, \"Owner\"", StringComparison.Ordinal))), 5, "recipe.unknown_part" },
        { "home page", Of(Content(Page("one", "zh-Hans").Replace("\"SetHomepage\": false", "\"SetHomepage\": true", StringComparison.Ordinal))), 4, "recipe.unknown_part" },
        { "unknown field", Of(Content(Page("one", "zh-Hans").Replace("\"Owner\"", "\"Page\": { \"Mood\": { \"Text\": \"x\" } }, \"Owner\"", StringComparison.Ordinal))), 4, "field.unknown" },
        { "field of another form", Of(Content(Page("one", "zh-Hans").Replace("\"Owner\"", "\"Page\": { \"Summary\": \"x\" }, \"Owner\"", StringComparison.Ordinal))), 4, "recipe.field" },
        { "path of another form", Of(Content(Page("one", "zh-Hans", path: "a/b/c"))), 4, "recipe.path" },
        { "old version", Of(Content(Page("one", "zh-Hans").Replace("\"Latest\": true", "\"Latest\": false", StringComparison.Ordinal))), 4, "recipe.old_version" },
        { "no culture", Of(Content(Page("one", "zh-Hans").Replace("LocalizationPart", "LocalPart", StringComparison.Ordinal))), 4, "recipe.culture_missing" },
        { "bad set id", Of(Content(Page("One set", "zh-Hans"))), 4, "item.id" },
        { "two types in a set", Of(Content(Page("one", "zh-Hans"), Page("one", "en", type: "update", path: "updates/news"))), 5, "recipe.set_type" },
        { "two paths in a set", Of(Content(Page("one", "zh-Hans"), Page("one", "en", path: "other"))), 5, "recipe.shared_differs" },
        { "a tab in the text", Of(Content(Page("one", "zh-Hans", markdown: "a\\tb"))), 4, "file.tab" },
    };

    [Theory]
    [InlineData("utf-16", 1)]
    [InlineData("windows-1251", 2)]
    public void Read_WrongEncoding_IsRefused(string encoding, int line)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var folder = new TemporaryFolder();
        folder.Write("x.recipe.json", Encoding.GetEncoding(encoding).GetBytes("{ \"steps\": [],\n\"name\": \"Шэньян\" }"));

        var problem = Assert.Single(Recipe.Read(Path.Combine(folder.Path, "x.recipe.json"), Types).Problems);

        Assert.Equal(("file.encoding", line), (problem.Code, problem.Line));
    }

    [Fact]
    public void Read_ManyFaults_ListsThemAll() =>
        Assert.Equal(3, Read(Of("""{ "name": "Roles" }""", Content(Page("one", "fr"), Page("two", "en", type: "x")))).Problems.Count);

    private static Parsed<Recipe> Read(string text)
    {
        using var folder = new TemporaryFolder();
        folder.Write("x.recipe.json", text);
        return Recipe.Read(Path.Combine(folder.Path, "x.recipe.json"), Types);
    }
}

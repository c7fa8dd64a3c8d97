using Portal.ContentModel;
using Portal.Liquid.Themes;

namespace Portal.Tests.Liquid;

public sealed class CompileThemeTests
{
    [Theory]
    [InlineData("a\n{% if x %}\n", 2, "template.syntax")]
    [InlineData("a\n\n{% nosuch %}", 3, "template.syntax")]
    [InlineData("a\n{{ x | }}", 2, "template.syntax")]
    [InlineData("{% include 'page' %}", 1, "template.syntax")]
    [InlineData("a\n{% block b %}", 2, "template.syntax")]
    [InlineData("a\n{% endif %}", 2, "template.syntax")]
    [InlineData("a\n{% layout 'page' %}", 2, "template.layout_not_first")]
    [InlineData("{% layout 'page' %}\n{% layout 'page' %}", 2, "template.layout_not_first")]
    [InlineData("\n{% layout 'missing' %}", 2, "template.no_template")]
    [InlineData("a\nb {% block b %}{% for i in l %}{% render 'missing' %}{% endfor %}{% endblock %}", 2, "template.no_template")]
    [InlineData("{% if x %}\n{% assign y = x | missing: 1 %}{% endif %}", 2, "template.no_filter")]
    [InlineData("\n\n{{ 'missing.css' | asset }}", 3, "template.no_asset")]
    public void Compile_FaultyTemplate_IsRefusedWithItsLine(string text, int line, string code)
    {
        using var theme = new ThemeOnDisk(("page.liquid", text));

        var problem = Assert.Single(theme.Problems());

        Assert.Equal(("themes/Test/page.liquid", line, code), (problem.File, problem.Line, problem.Code));
    }

    [Fact]
    public void Compile_ManyFaultyFiles_ListsThemAll()
    {
        using var theme = new ThemeOnDisk(("a.liquid", "{% if %}"), ("b.liquid", "{{ x | y }}"), ("assets/x.exe", ""));
        theme.Write("c.liquid", [(byte)'\n', 0xC3]);

        Assert.Equal(
            ["template.encoding 2", "template.no_filter 1", "template.syntax 1", "theme.asset_type 0"],
            theme.Problems().Select(p => $"{p.Code} {p.Line}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Compile_BaseTheme_FillsTheGaps()
    {
        using var theme = new ThemeOnDisk(
            ("theme.json", "{ \"base\": \"Plain\" }"), ("page.liquid", "own {% render 'parts/p' %}"),
            ("../Plain/page.liquid", "base"), ("../Plain/parts/p.liquid", "base part"), ("../Plain/other.liquid", "base other"));

        Assert.Equal("own base part", theme.Print("page", Culture.English));
        Assert.Equal("base other", theme.Print("other", Culture.English));
    }

    [Theory]
    [InlineData("{ \"base\": \"Test\" }", "theme.base_loop")]
    [InlineData("{ \"base\": \"Nowhere\" }", "theme.not_found")]
    [InlineData("{ \"base\": \"../Test\" }", "theme.bad_name")]
    [InlineData("{ \"base\": ", "theme.bad_manifest")]
    public void Find_FaultyManifest_IsAnError(string manifest, string code)
    {
        using var theme = new ThemeOnDisk(("theme.json", manifest));

        Assert.Equal(code, FindTheme.ByName("Test", theme.Root).Error?.Code);
    }

    [Fact]
    public void Find_ManifestThatIsNoJson_SaysWhereInWords()
    {
        using var theme = new ThemeOnDisk(("theme.json", "{\n\"base\" oops }"));

        Assert.EndsWith("theme.json, line 2: not a theme manifest: found 'o' at column 8", FindTheme.ByName("Test", theme.Root).Error!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Find_StartedInSubfolder_LooksUpwards()
    {
        using var theme = new ThemeOnDisk(("page.liquid", ""));
        var below = Directory.CreateDirectory(Path.Combine(theme.Root, "src", "Portal.Web")).FullName;

        Assert.Equal([Path.Combine(theme.Root, "themes", "Test")], FindTheme.ByName("Test", Path.GetTempPath(), below).Value?.Folders);
    }
}

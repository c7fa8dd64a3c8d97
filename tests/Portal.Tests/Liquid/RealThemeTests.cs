using Portal.Liquid.Templates;
using Portal.Liquid.Themes;

namespace Portal.Tests.Liquid;

public sealed class RealThemeTests
{
    private static readonly Theme Shenyang = FindTheme.ByName("Shenyang", RealContent.Root).Value!;

    [Fact]
    public void Compile_EveryTemplateOfTheTheme_IsAccepted()
    {
        Assert.Empty(CompileTheme.From(Shenyang).Problems);
    }

    [Theory]
    [InlineData("home")]
    [InlineData("plan")]
    [InlineData("actions")]
    [InlineData("action")]
    [InlineData("section")]
    [InlineData("phase")]
    [InlineData("part")]
    [InlineData("goals")]
    [InlineData("figures")]
    [InlineData("places")]
    [InlineData("guide")]
    [InlineData("search")]
    [InlineData("terms")]
    [InlineData("updates")]
    [InlineData("update")]
    [InlineData("page")]
    [InlineData("error")]
    public void Template_OfEveryPage_IsThere(string name)
    {
        Assert.Equal("layout", CompileTheme.From(Shenyang).Value!.Template(name).Layout);
    }

    [Fact]
    public void Templates_NoneHoldsMarkupThatTheContentSecurityPolicyForbids()
    {
        Assert.All(Shenyang.ListFiles("", "*.liquid"), template =>
        {
            var text = File.ReadAllText(template.Value);
            Assert.DoesNotMatch("""\sstyle\s*=|\son[a-z]+\s*=|<style|javascript:""", text);
            Assert.DoesNotMatch("""<script(?![^>]*(src=|application/ld\+json))""", text);
        });
    }
}

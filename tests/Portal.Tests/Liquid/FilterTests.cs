using Portal.ContentModel;
using Portal.Liquid;

namespace Portal.Tests.Liquid;

public sealed class FilterTests
{
    [Theory]
    [InlineData("en", "{{ 1234567.5 | number }}", "1,234,567.5")]
    [InlineData("ru", "{{ 1234567.5 | number }}", "1&#xA0;234&#xA0;567,5")]
    [InlineData("zh-Hans", "{{ 2025 | years: 2027 }}", "2025—2027年")]
    [InlineData("ko", "{{ '2025-07-10' | date }}", "2025년 7월 10일")]
    [InlineData("ja", "{{ '2025-07-09T16:30:00Z' | date }}", "2025年7月10日")]
    [InlineData("en", "{{ nil | date }}", "")]
    [InlineData("en", "{{ '{0} action' | plural: '{0} actions', 1 }}", "1 action")]
    [InlineData("en", "{{ '{0} action in {1}' | plural: '{0} actions in {1}', 22, 'x' }}", "22 actions in x")]
    [InlineData("en", "{{ 'Action {0} of {1}' | t: 3, 22 }}", "Action 3 of 22")]
    [InlineData("en", "{{ 'Open {0}' | t: context: 'verb', 5 }}", "Open 5")]
    [InlineData("en", "{{ 'a {brace}' | t }}", "a {brace}")]
    [InlineData("en", "<q{{ 'zh-CN' | lang_attr }}{{ 'en' | lang_attr }}{{ nil | lang_attr }}>", "<q lang=\"zh-CN\">")]
    [InlineData("zh-Hans", "<q{{ 'zh-Hans' | lang_attr }}{{ 'ru' | lang_attr }}>", "<q lang=\"ru\">")]
    public void Filter_Value_PrintsInTheLanguageOfThePage(string culture, string template, string expected)
    {
        using var theme = new ThemeOnDisk(("page.liquid", template));

        Assert.Equal(expected, theme.Print("page", Culture.FromName(culture)));
    }

    [Theory]
    [InlineData("/en/plan", "/base/en/plan")]
    [InlineData("/en/search?q=a&b", "/base/en/search?q=a&amp;b")]
    [InlineData("#a1.m1", "#a1.m1")]
    [InlineData("?with=zh", "?with=zh")]
    [InlineData("https://www.shenyang.gov.cn/", "https://www.shenyang.gov.cn/")]
    [InlineData("mailto:a@b.c", "mailto:a@b.c")]
    public void Href_Address_CarriesThePathBase(string address, string expected)
    {
        using var theme = new ThemeOnDisk(("page.liquid", "{{ x | href }}"));

        Assert.Equal(expected, ThemeOnDisk.Print(theme.Renderer(), "page", Culture.English, "/base", ("x", address)));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("//evil.example")]
    [InlineData("data:text/html,x")]
    [InlineData("plan")]
    public void Href_AddressThatLeadsElsewhere_IsRefused(string address)
    {
        Assert.Throws<TemplateException>(() => ThemeOnDisk.Print("{{ x | href }}", ("x", address)));
    }

    [Fact]
    public void Asset_File_HasAddressThatChangesWithAnyFile()
    {
        using var theme = new ThemeOnDisk(("page.liquid", "{{ 'site.css' | asset }}"), ("assets/site.css", "a"), ("assets/i/mark.svg", "<svg/>"));
        string Address() => ThemeOnDisk.Print(theme.Renderer(), "page", Culture.English, "/base");

        var first = Address();
        var again = Address();
        theme.Write("assets/i/mark.svg", "<svg />");
        var changed = Address();

        Assert.Matches("^/base/assets/[0-9a-f]{16}/site[.]css$", first);
        Assert.Equal(first, again);
        Assert.NotEqual(first, changed);
    }

    [Fact]
    public void Now_InTemplate_IsRefused()
    {
        Assert.Throws<TemplateException>(() => ThemeOnDisk.Print("{{ 'now' | date }}"));
    }
}

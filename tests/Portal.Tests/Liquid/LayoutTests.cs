using Portal.ContentModel;
using Portal.Liquid;

namespace Portal.Tests.Liquid;

public sealed class LayoutTests
{
    [Fact]
    public void Render_TemplateWithLayout_FillsBodyAndBlocks()
    {
        using var theme = new ThemeOnDisk(
            ("layout.liquid", "<t>{% block title %}none{% endblock %}</t>{% renderbody %}<f>{% block foot %}{{ x }}{% endblock %}</f>{{ y }}"),
            ("page.liquid", "{% comment %}c{% endcomment %}\n{% layout 'layout' %}{% assign y = 'assigned' %}{% block title %}{{ x }}!{% endblock %}body"));

        Assert.Equal("<t>&amp;!</t>\nbody<f>&amp;</f>assigned", theme.Print("page", Culture.English, ("x", "&")));
    }

    [Fact]
    public void Render_LayoutInLayout_InnermostBlockWins()
    {
        using var theme = new ThemeOnDisk(
            ("outer.liquid", "[{% block a %}outer{% endblock %}{% block b %}outer{% endblock %}{% renderbody %}]"),
            ("inner.liquid", "{% layout 'outer' %}{% block a %}inner{% endblock %}{% block b %}inner{% endblock %}<{% renderbody %}>"),
            ("page.liquid", "{% layout 'inner' %}{% block a %}page{% endblock %}x"));

        Assert.Equal("[pageinner<x>]", theme.Print("page", Culture.English));
    }

    [Fact]
    public void Render_Partial_SeesPageValuesAndArgumentsOnly()
    {
        using var theme = new ThemeOnDisk(
            ("parts/p.liquid", "({{ x }},{{ a }},{{ local }})"),
            ("page.liquid", "{% assign local = 'l' %}{% for i in list %}{% render 'parts/p', a: i %}{% endfor %}"));

        Assert.Equal("(g,1,)(g,2,)", theme.Print("page", Culture.English, ("x", "g"), ("list", Enumerable.Range(1, 2))));
    }

    [Fact]
    public void Render_BodyAndBlockInsideCapture_GiveText()
    {
        using var theme = new ThemeOnDisk(
            ("layout.liquid", "{% capture c %}{% renderbody %}{% block b %}{% endblock %}{% endcapture %}<{{ c }}>"),
            ("page.liquid", "{% layout 'layout' %}{% block b %}块&amp;{% endblock %}体"));

        Assert.Equal("<体块&amp;>", theme.Print("page", Culture.English));
    }

    [Fact]
    public void Render_EndlessRecursion_IsStopped()
    {
        using var theme = new ThemeOnDisk(("page.liquid", "{% render 'page' %}"));

        Assert.Throws<TemplateException>(() => theme.Print("page", Culture.English));
    }

    [Fact]
    public void Render_EndlessWork_IsStopped()
    {
        using var theme = new ThemeOnDisk(("page.liquid", "{% for i in (1..2000) %}{% for j in (1..2000) %}x{% endfor %}{% endfor %}"));

        Assert.Throws<TemplateException>(() => theme.Print("page", Culture.English));
    }

    [Fact]
    public void Render_UnknownTemplate_SaysItsName()
    {
        using var theme = new ThemeOnDisk(("page.liquid", ""));

        Assert.Contains("'pge'", Assert.Throws<TemplateException>(() => theme.Print("pge", Culture.English)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Render_ManyAtOnce_DoNotMixTheirBlocks()
    {
        using var theme = new ThemeOnDisk(
            ("layout.liquid", "{% block b %}{% endblock %}{% renderbody %}"),
            ("page.liquid", "{% layout 'layout' %}{% block b %}{{ x }}{% endblock %}{% for i in (1..500) %}{{ x }}{% endfor %}"));
        var renderer = theme.Renderer();

        var pages = await Task.WhenAll(Enumerable.Range(0, 64).Select(n =>
            Task.Run(() => (n, Page: ThemeOnDisk.Print(renderer, "page", Culture.English, "", ("x", n))))));

        Assert.All(pages, p => Assert.Equal(string.Concat(Enumerable.Repeat(p.n, 501)), p.Page));
    }
}

using Portal.ContentModel;
using Portal.Liquid;

namespace Portal.Tests.Liquid;

public sealed class ModelTests
{
    private static readonly Seen Model = new("沈阳", 12.5m, new DateOnly(2025, 7, 10), Kind.TwoWords, new Hidden("secret"), [new Hidden("secret")],
        [new Part(1), new Part(2)], Culture.Japanese, null);

    public enum Kind { TwoWords }

    [Theory]
    [InlineData("{{ m.plan_title }}", "沈阳")]
    [InlineData("{{ m.a_number }}", "12.5")]
    [InlineData("{{ m.day }}", "2025-07-10")]
    [InlineData("{{ m.kind }}", "two_words")]
    [InlineData("{% for p in m.parts %}{{ p.number }},{% endfor %}{{ m.parts.size }}", "1,2,2")]
    [InlineData("{{ m.culture.html_lang }} {{ m.culture.is_source }}", "ja false")]
    [InlineData("{% if m.nothing %}yes{% else %}no{% endif %}", "no")]
    public void Render_RegisteredRecord_ShowsItsPropertiesInSnakeCase(string template, string expected)
    {
        Assert.Equal(expected, ThemeOnDisk.Print(template, ("m", Model)));
    }

    [Theory]
    [InlineData("{{ m.hidden }}{{ m.hidden.secret }}")]
    [InlineData("{% if m.hidden %}seen{% endif %}")]
    [InlineData("{% for h in m.list_of_hidden %}{{ h }}{{ h.secret }}{% endfor %}")]
    [InlineData("{{ h }}{{ h.secret }}{{ h.Secret }}")]
    [InlineData("{{ m }}")]
    public void Render_UnregisteredObject_IsInvisible(string template)
    {
        Assert.Equal("", ThemeOnDisk.Print(template, ("m", Model), ("h", new Hidden("secret"))));
    }

    [Theory]
    [InlineData("{{ m.PlanTitle }}")]
    [InlineData("{{ m.plan_titel }}")]
    [InlineData("{{ m.to_string }}")]
    public void Render_UnknownProperty_IsAnErrorInDevelopmentAndNothingElsewhere(string template)
    {
        using var theme = new ThemeOnDisk(("page.liquid", template));

        var error = Assert.Throws<TemplateException>(() => theme.Print("page", Culture.English, ("m", Model)));

        Assert.Contains("'page'", error.Message, StringComparison.Ordinal);
        Assert.Contains("Seen has no property", error.Message, StringComparison.Ordinal);
        Assert.Equal("", ThemeOnDisk.Print(theme.Renderer(strict: false), "page", Culture.English, "", ("m", Model)));
    }

    [Theory]
    [MemberData(nameof(AmbientCulture.Treacherous), MemberType = typeof(AmbientCulture))]
    public void Render_ForeignAmbientCulture_PrintsTheSame(string ambient)
    {
        using var culture = new AmbientCulture(ambient);

        Assert.Equal("2025-07-10 12.5 two_words 1234 July 10, 2025", ThemeOnDisk.Print("{{ m.day }} {{ m.a_number }} {{ m.kind }} {{ 1234 }} {{ m.day | date }}", ("m", Model)));
    }

    [TemplateModel]
    public sealed record Seen(string PlanTitle, decimal ANumber, DateOnly Day, Kind Kind, Hidden Hidden, IReadOnlyList<Hidden> ListOfHidden,
        IReadOnlyList<Part> Parts, Culture Culture, string? Nothing);

    [TemplateModel]
    public readonly record struct Part(int Number);

    public sealed record Hidden(string Secret);
}

using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Portal.ContentModel;
using Portal.Localization;
using Portal.Tests.Liquid;

namespace Portal.Tests.Localization;

public sealed class LocalizerTests : IDisposable
{
    private const string RussianForms = "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);";

    private readonly ThemeOnDisk _theme = new(("theme.json", "{\"base\":\"Plain\"}"), ("../Plain/page.liquid", ""));
    private readonly MissingKeys _missing = new(NullLogger<MissingKeys>.Instance);

    [Fact]
    public void T_Translated_ComesInItsLanguageWithItsNumbers()
    {
        _theme.Write("localization/ru.po", Po("ru", RussianForms, "msgid \"{0:N1} of {1}\"\nmsgstr \"{1}: {0:N1}\"\n"));

        Assert.Equal("7: 1\u00a0234,5", Load().For(Culture.Russian).T("{0:N1} of {1}", 1234.5, 7));
        Assert.Empty(_missing.All);
    }

    [Fact]
    public void T_MissingKey_IsItselfAndIsReported()
    {
        var texts = Load().For(Culture.Japanese);

        Assert.Equal("Page 3", texts.T("Page {0}", 3));
        Assert.Equal("Open", texts.InContext("verb", "Open"));
        Assert.Equal([(Culture.Japanese, "Page {0}"), (Culture.Japanese, "verb\u0004Open")], _missing.All.OrderBy(m => m.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void T_MoreMissingKeysThanFit_AreForgotten()
    {
        var texts = Load().For(Culture.Korean);
        foreach (var n in Enumerable.Range(0, 2000))
            texts.T(n.ToString(CultureInfo.InvariantCulture));

        Assert.Equal(1000, _missing.All.Count);
    }

    [Fact]
    public void Load_ThemeOverBaseTheme_Wins()
    {
        _theme.Write("../Plain/localization/ja.po", Po("ja", "nplurals=1; plural=0;", "msgid \"a\"\nmsgstr \"base\"\nmsgid \"b\"\nmsgstr \"base\"\n"));
        _theme.Write("localization/ja.po", Po("ja", "nplurals=1; plural=0;", "msgid \"a\"\nmsgstr \"own\"\n"));

        var texts = Load().For(Culture.Japanese);

        Assert.Equal(("own", "base"), (texts.T("a"), texts.T("b")));
    }

    [Fact]
    public void InContext_SameWordTwice_IsTwoMessages()
    {
        _theme.Write("localization/ru.po", Po("ru", RussianForms, "msgid \"Open\"\nmsgstr \"Открыто\"\nmsgctxt \"verb\"\nmsgid \"Open\"\nmsgstr \"Открыть\"\n"));

        var texts = Load().For(Culture.Russian);

        Assert.Equal(("Открыто", "Открыть"), (texts.T("Open"), texts.InContext("verb", "Open")));
    }

    [Theory]
    [InlineData(1, "1 действие")]
    [InlineData(2, "2 действия")]
    [InlineData(5, "5 действий")]
    [InlineData(11, "11 действий")]
    [InlineData(22, "22 действия")]
    [InlineData(101, "101 действие")]
    public void Plural_Russian_HasThreeForms(int n, string expected)
    {
        _theme.Write("localization/ru.po", Po("ru", RussianForms,
            "msgid \"{0} action\"\nmsgid_plural \"{0} actions\"\nmsgstr[0] \"{0} действие\"\nmsgstr[1] \"{0} действия\"\nmsgstr[2] \"{0} действий\"\n"));

        Assert.Equal(expected, Load().For(Culture.Russian).Plural(n, "{0} action", "{0} actions"));
    }

    [Theory]
    [InlineData(1, "1 action of 22")]
    [InlineData(0, "0 actions of 22")]
    public void Plural_MissingKey_FollowsEnglish(int n, string expected)
    {
        Assert.Equal(expected, Load().For(Culture.Russian).Plural(n, "{0} action of {1}", "{0} actions of {1}", 22));
    }

    [Fact]
    public void Indexer_LikeAnyStringLocalizer_SaysWhatIsMissing()
    {
        _theme.Write("localization/ko.po", Po("ko", "nplurals=1; plural=0;", "msgid \"a {0}\"\nmsgstr \"가 {0}\"\n"));
        var texts = Load().For(Culture.Korean);

        Assert.Equal(("가 1", false), (texts["a {0}", 1].Value, texts["a {0}", 1].ResourceNotFound));
        Assert.Equal(("b", true), (texts["b"].Value, texts["b"].ResourceNotFound));
        Assert.Equal(["a {0}"], texts.GetAllStrings(includeParentCultures: false).Select(s => s.Name));
    }

    [Theory]
    [InlineData("ja", "nplurals=1; plural=0;", "po.language")]
    [InlineData("ko", "nplurals=2; plural=(n != 1);", "po.plural_rule")]
    [InlineData("ko", "nplurals=9; plural=0;", "po.plural_forms")]
    public void Load_CatalogueOfAnotherLanguage_IsRefused(string language, string forms, string code)
    {
        _theme.Write("localization/ko.po", Po(language, forms, ""));

        var problem = Assert.Single(LoadCatalogues.From([], _theme.Theme).Problems);

        Assert.Equal((code, "themes/Test/localization/ko.po"), (problem.Code, problem.File));
    }

    public void Dispose() => _theme.Dispose();

    private static string Po(string language, string forms, string entries) =>
        $"msgid \"\"\nmsgstr \"\"\n\"Language: {language}\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\"Plural-Forms: {forms}\\n\"\n\n{entries}";

    private Localizer Load() => new(LoadCatalogues.From([], _theme.Theme).Value!, _missing);
}

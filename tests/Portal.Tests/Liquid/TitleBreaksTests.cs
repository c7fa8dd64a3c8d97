using Portal.ContentModel;
using Portal.Liquid;

namespace Portal.Tests.Liquid;

/// <summary>Expected values show a place to break as "|" and a run without one in "[]".</summary>
public sealed class TitleBreaksTests
{
    [Theory]
    [InlineData("建设东北亚现代流通战略支点", "建设|东北亚|现代|流通|战略|支点")]
    [InlineData("打造科技创新平台体系", "打造|科技|创新|平台|体系")]
    [InlineData("打造国际性综合交通枢纽", "打造|国际性|综合|交通|枢纽")]
    [InlineData("培育壮大新产业新赛道", "培育|壮大|新产业|新赛道")]
    [InlineData("营造多元包容国际人文环境", "营造|多元|包容|国际|人文|环境")]
    [InlineData("深度融入高质量共建“一带一路”", "深度|融入|高质量|共建|[“一带一路”]")]
    [InlineData("沈阳市建设东北亚国际化中心城市行动纲要（2025—2035年）", "沈阳市|建设|东北亚|国际化|中心城市|行动纲要|[（2025—2035年）]")]
    [InlineData("到2035年的三个阶段", "到2035年的|三个|阶段")]
    public void Breaks_Chinese_StandBetweenWords(string title, string expected) => Assert.Equal(expected, Print(title, Culture.Chinese));

    [Theory]
    [InlineData("北東アジアにおける現代流通の戦略的拠点の建設", "北東アジアにおける|現代流通の|戦略的|拠点の|建設")]
    [InlineData("地域の協調・連動による開放型成長極の形成", "地域の|協調・|連動による|開放型|成長極の|形成")]
    [InlineData("国家歴史文化名城としての影響力向上", "国家|歴史|文化|名城としての|影響力|向上")]
    [InlineData("科学技術イノベーションプラットフォーム体系の構築", "科学|技術|イノベーション|プラットフォーム|体系の|構築")]
    [InlineData("世界レベルの産業クラスターの形成", "世界|レベルの|産業|クラスターの|形成")]
    [InlineData("質の高い「一帯一路」共同建設への深い参画", "質の|高い|[「一帯一路」]|共同|建設への|深い|参画")]
    [InlineData("「AI+スーパーコンピューティング」の拠点", "「AI&#x2B;スーパーコンピューティング」の|拠点")]
    [InlineData("瀋陽市北東アジア国際化中心都市建設行動要綱（2025～2035年）", "瀋陽市|北東アジア|国際化|中心都市|建設|行動要綱|[（2025～2035年）]")]
    [InlineData("産業チェーン・サプライチェーンの強化", "産業|チェーン・|サプライチェーンの|強化")]
    [InlineData("文化・スポーツ・観光が深く融合した新たな模範の形成", "文化・|スポーツ・|観光が|深く|融合した|新たな|模範の|形成")]
    public void Breaks_Japanese_KeepParticlesAndEndings(string title, string expected) => Assert.Equal(expected, Print(title, Culture.Japanese));

    [Theory]
    [InlineData("ru", "Северо-Восточной Азии", "[Северо-Восточной] Азии")]
    [InlineData("ru", "обменов и сотрудничества в научно-технических делах", "обменов и_сотрудничества в_[научно-технических] делах")]
    [InlineData("ru", "Создание историко-культурного города", "Создание историко-культурного города")]
    [InlineData("ru", "22 цели на 2035 год", "22_цели на_2035_год")]
    [InlineData("ru", "Формирование — как и для всех", "Формирование_— как_и_для_всех")]
    [InlineData("ko", "행동 22 개, 2035년까지 (2025~2035)", "행동 22_개, 2035년까지 [(2025~2035)]")]
    [InlineData("en", "Improve high-quality services", "Improve [high-quality] services")]
    [InlineData("en", "Program of Action (2025–2035) & more", "Program of Action [(2025–2035)] &amp; more")]
    public void Breaks_LanguageWithSpaces_KeepShortWordsAndCompounds(string culture, string title, string expected) =>
        Assert.Equal(expected, Print(title, Culture.FromName(culture)));

    [Fact]
    public void Breaks_TextInAnotherLanguageThanThePage_FollowItsOwn()
    {
        using var theme = new ThemeOnDisk(("page.liquid", "{{ '科技平台' | breaks: 'zh-CN' }} {{ 'Азия и мир' | breaks }}{{ nil | breaks }}"));

        Assert.Equal("<span class=\"br\">科技<wbr>平台</span> Азия и&#xA0;мир", theme.Print("page", Culture.Russian));
    }

    [Fact]
    public void Breaks_HitInsideAPhrase_IsMarkedWithoutANewPlaceToBreak()
    {
        var pieces = new[] { new Piece("建设东北", false), new Piece("亚科技", true), new Piece("平台", false) };
        using var theme = new ThemeOnDisk(("page.liquid", "{{ x | breaks }}"));

        Assert.Equal("<span class=\"br\">建设<wbr>东北<mark>亚<wbr>科技</mark><wbr>平台</span>", theme.Print("page", Culture.Chinese, ("x", pieces)));
    }

    [Fact]
    public void Breaks_ClauseHtml_IsTextWithoutTagsAndStaysWithThem()
    {
        using var theme = new ThemeOnDisk(("page.liquid", "{{ a | breaks }}{{ b | breaks }}"));

        Assert.Equal("x &amp; y<b>и мир</b>", theme.Print("page", Culture.Russian, ("a", new ClauseHtml("x &amp; y")), ("b", new ClauseHtml("<b>и мир</b>"))));
    }

    private static string Print(string title, Culture culture)
    {
        using var theme = new ThemeOnDisk(("page.liquid", "{{ x | breaks }}"));
        return theme.Print("page", culture, ("x", title)).Replace("<span class=\"br\">", "", StringComparison.Ordinal)
            .Replace("<span class=\"nb\">", "[", StringComparison.Ordinal).Replace("</span>", "]", StringComparison.Ordinal)
            .Replace("<wbr>", "|", StringComparison.Ordinal).Replace("&#xA0;", "_", StringComparison.Ordinal)[..^(TitleEnds(culture))];
    }

    // The bracket of the span around a whole title of a language without spaces.
    private static int TitleEnds(Culture culture) => culture == Culture.Chinese || culture == Culture.Japanese ? 1 : 0;

    [TemplateModel]
    internal sealed record Piece(string Text, bool Hit);
}

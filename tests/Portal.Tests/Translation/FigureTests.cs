using Portal.ContentModel;
using Portal.Translation.Check.Figures;

namespace Portal.Tests.Translation;

public sealed class FigureTests
{
    [Theory]
    [InlineData("到2035年，国际友城达到113个", "2035 113")]
    [InlineData("第一阶段（2025至2027年）", "1 2025 2027")]
    [InlineData("七大产业、4个产业园区", "7 4")]
    [InlineData("在千亿级规模基础上", "100000000000")]
    [InlineData("3.5万亿元、20万人", "3500000000000 200000")]
    [InlineData("党的二十大和二十届二中、三中全会", "20 2 3")]
    [InlineData("第十五届全国冬季运动会", "15")]
    [InlineData("加快“一河三湾”建设", "1 3")]
    [InlineData("统筹推进、一批项目、“一带一路”、“一网通办”、统一市场、勿忘九一八、二维码", "")]
    [InlineData("构建“4+8”体系、“325”模式、5G", "4 8 325 5")]
    [InlineData("编号99999999999999999999999999999999、九万亿亿亿亿", "")]
    public void In_ChineseText_FindsItsFigures(string source, string expected)
    {
        Assert.Equal(
            expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(decimal.Parse).Order(),
            SourceFigures.In(source).Select(f => f.Value).Order());
    }

    [Theory]
    [InlineData("en", "the 100-billion level", "100000000000")]
    [InlineData("en", "seven industries in the fifteenth year", "7 15")]
    [InlineData("en", "two hundred thousand", "200000")]
    [InlineData("en", "1,250 places", "1250")]
    [InlineData("en", "XX Congress", "20")]
    [InlineData("ja", "１０００億規模", "100000000000")]
    [InlineData("ja", "千億、七つ、第二、二十", "100000000000 7 2 20")]
    [InlineData("ko", "1000억 규모의 7대 산업", "100000000000 7")]
    [InlineData("ko", "천억, 일곱, 제2활주로", "100000000000 7 2")]
    [InlineData("ru", "100 млрд; сто миллиардов", "100000000000")]
    [InlineData("ru", "семи отраслей, второй полосы, XX съезда, XV игры", "7 2 20 15")]
    [InlineData("ru", "1 250 человек", "1250")]
    [InlineData("en", "no. 99999999999999999999999999999999, 7 places", "7")]
    [InlineData("ja", "九兆兆兆兆兆、七つ", "7")]
    public void In_Translation_FindsNumbersInDigitsAndWords(string culture, string text, string expected)
    {
        var stated = StatedFigures.In(Culture.FromName(culture), text);

        foreach (var number in expected.Split(' '))
            Assert.Contains(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), stated.All);
    }

    [Theory]
    [InlineData("en", "113 thousand", 113)]
    [InlineData("en", "15 hundred", 15)]
    [InlineData("en", "seven thousand", 7)]
    [InlineData("ja", "113万", 113)]
    [InlineData("ko", "113만 개", 113)]
    [InlineData("ru", "113 тыс.", 113)]
    [InlineData("ru", "15 сотен", 15)]
    public void In_NumberWithAScale_IsNotTheNumberAlone(string culture, string text, int number)
    {
        var stated = StatedFigures.In(Culture.FromName(culture), text);

        Assert.DoesNotContain(number, stated.Digits);
        Assert.DoesNotContain(number, stated.All);
    }

    [Theory]
    [InlineData("en", "another stone, tenable and often oneself")]
    [InlineData("ru", "сторона, пятница, семинар, тройка, стоит")]
    [InlineData("ko", "구축하고 사회를 이루며 오래 칠하는 일반 도로")]
    [InlineData("en", "China-Japan-ROK Plus X and I")]
    public void In_WordsThatOnlyLookLikeNumbers_FindsNone(string culture, string text)
    {
        Assert.Empty(StatedFigures.In(Culture.FromName(culture), text).All);
    }

    [Fact]
    public void In_NamedMonth_IsAMonth()
    {
        Assert.Contains(7, StatedFigures.In(Culture.English, "10 July 2025").Months);
        Assert.Contains(10, StatedFigures.In(Culture.Russian, "в октябре, 1 октября 2024 года").Months);
    }
}

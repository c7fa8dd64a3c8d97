using Portal.Localization;

namespace Portal.Tests.Localization;

public sealed class AcceptLanguageTests
{
    [Theory]
    [InlineData(null, "en")]
    [InlineData("", "en")]
    [InlineData("zh", "zh-Hans")]
    [InlineData("zh-CN,zh;q=0.9,en;q=0.8", "zh-Hans")]
    [InlineData("zh-TW", "zh-Hans")]
    [InlineData("zh-Hant-HK,en;q=0.5", "zh-Hans")]
    [InlineData("ZH-hans", "zh-Hans")]
    [InlineData("en-GB,en;q=0.9", "en")]
    [InlineData("ja-JP", "ja")]
    [InlineData("ko-KR,ko;q=0.9,en-US;q=0.8", "ko")]
    [InlineData("ru-RU,ru;q=0.9,en;q=0.8", "ru")]
    [InlineData("fr-FR,fr;q=0.9,ko;q=0.5,ru;q=0.7", "ru")]
    [InlineData("en;q=0.1,ja;q=0.9", "ja")]
    [InlineData("ja;q=0.5,ko;q=0.5", "ja")]
    [InlineData("fr,de;q=0.5", "en")]
    [InlineData("*", "en")]
    [InlineData("ru;q=0", "en")]
    [InlineData("ru;q=0, ja;q=0.001", "ja")]
    [InlineData("  ru ; q=1.0 , en", "ru")]
    [InlineData("RU;Q=0.3", "ru")]
    public void Choose_Header_TakesTheBestOfOurs(string? header, string expected)
    {
        Assert.Equal(expected, AcceptLanguage.Choose(header).Name);
    }

    [Theory]
    [InlineData(";;;,,,===")]
    [InlineData("ru;q=abc")]
    [InlineData("ru;q=2")]
    [InlineData("ru;q=-1")]
    [InlineData("ru;q=NaN")]
    [InlineData("ru;q=1e0")]
    [InlineData("ru;level=1")]
    [InlineData("rust")]
    [InlineData("\u0000\uffff,-")]
    [InlineData("q=1;ru")]
    public void Choose_MalformedHeader_IsEnglish(string header)
    {
        Assert.Equal("en", AcceptLanguage.Choose(header).Name);
    }

    [Fact]
    public void Choose_EndlessHeader_ReadsItsBeginningOnly()
    {
        Assert.Equal("en", AcceptLanguage.Choose(string.Concat(Enumerable.Repeat("fr,", 100_000)) + "ru").Name);
    }

    [Theory]
    [MemberData(nameof(AmbientCulture.Treacherous), MemberType = typeof(AmbientCulture))]
    public void Choose_ForeignAmbientCulture_ReadsWeightsTheSame(string ambient)
    {
        using var culture = new AmbientCulture(ambient);

        Assert.Equal("ru", AcceptLanguage.Choose("en;q=0.7,RU;q=0.9").Name);
    }

    [Theory]
    [InlineData("/zh/", "zh-Hans")]
    [InlineData("/ja", "ja")]
    [InlineData("/ko/actions/12-a", "ko")]
    [InlineData("/", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    [InlineData("/en-US/", null)]
    [InlineData("/zh-Hans/", null)]
    [InlineData("/EN/", null)]
    [InlineData("/assets/en", null)]
    public void FromPath_Path_IsItsFirstSegment(string? path, string? expected)
    {
        Assert.Equal(expected, RequestCulture.FromPath(path)?.Name);
    }
}

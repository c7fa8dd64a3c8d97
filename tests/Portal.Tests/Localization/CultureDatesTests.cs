using Portal.ContentModel;
using Portal.Localization;

namespace Portal.Tests.Localization;

public sealed class CultureDatesTests
{
    [Theory]
    [InlineData("zh-Hans", "2025年7月10日", "2025年7月", "2025—2027年", "2025年")]
    [InlineData("en", "July 10, 2025", "July 2025", "2025–2027", "2025")]
    [InlineData("ja", "2025年7月10日", "2025年7月", "2025～2027年", "2025年")]
    [InlineData("ko", "2025년 7월 10일", "2025년 7월", "2025~2027년", "2025년")]
    [InlineData("ru", "10\u00a0июля 2025\u00a0г.", "июль 2025\u00a0г.", "2025–2027\u00a0гг.", "2025\u00a0г.")]
    public void DatesAndYears_EveryCulture_ReadAsInRunningText(string name, string date, string month, string years, string year)
    {
        foreach (var ambient in (string[])["en-US", "tr-TR", "th-TH", "ar-SA"])
        {
            using var _ = new AmbientCulture(ambient);
            var culture = Culture.FromName(name);

            Assert.Equal(date, CultureDates.InWords(culture, new DateOnly(2025, 7, 10)));
            Assert.Equal(month, CultureDates.MonthInWords(culture, new DateOnly(2025, 7, 10)));
            Assert.Equal(years, CultureDates.Years(culture, 2025, 2027));
            Assert.Equal(year, CultureDates.Years(culture, 2025, 2025));
        }
    }

    [Theory]
    [InlineData("zh-Hans", "2024年10月")]
    [InlineData("en", "October 2024")]
    [InlineData("ru", "Октябрь 2024\u00a0г.")]
    public void MonthAlone_EveryCulture_BeginsWithACapital(string name, string expected)
    {
        foreach (var ambient in (string[])["en-US", "tr-TR"])
        {
            using var _ = new AmbientCulture(ambient);

            Assert.Equal(expected, CultureDates.MonthAlone(Culture.FromName(name), new DateOnly(2024, 10, 1)));
        }
    }

    [Fact]
    public void InWords_RussianMonths_AreInTheGenitive()
    {
        Assert.All(Enumerable.Range(1, 12), month =>
            Assert.Matches("^1\u00a0[а-я]+[ая] 2025", CultureDates.InWords(Culture.Russian, new DateOnly(2025, month, 1))));
    }
}

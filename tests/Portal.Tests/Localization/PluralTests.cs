using System.Globalization;
using Portal.ContentModel;
using Portal.Localization;
using Portal.Localization.Po;

namespace Portal.Tests.Localization;

public sealed class PluralTests
{
    private const string Russian = "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);";

    [Theory]
    [InlineData("zh-Hans", "nplurals=1; plural=0;", true)]
    [InlineData("ja", "nplurals=1; plural=0;", true)]
    [InlineData("ko", "nplurals=2; plural=(n != 1);", false)]
    [InlineData("en", "nplurals=2; plural=(n != 1);", true)]
    [InlineData("en", " nplurals = 2 ;plural=(n!=1) ; ", true)]
    [InlineData("en", "nplurals=2; plural=(n > 1);", false)]
    [InlineData("ru", Russian, true)]
    [InlineData("ru", "nplurals=3; plural=(n%10==1 ? 0 : n%10>=2 && n%10<=4 ? 1 : 2);", false)]
    [InlineData("ru", "nplurals=2; plural=(n != 1);", false)]
    public void Matches_Header_OnlyWhenItIsTheRules(string culture, string header, bool expected)
    {
        Assert.Equal(expected, PluralRule.Of(Culture.FromName(culture)).Matches(PluralForms.Parse(header)!));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nplurals=7; plural=0;")]
    [InlineData("nplurals=2; plural=;")]
    [InlineData("plural=0;")]
    public void Parse_NoPluralForms_IsNothing(string header) => Assert.Null(PluralForms.Parse(header));

    // CLDR's own samples for cardinal integers.
    [Theory]
    [InlineData("en", 0, "1")]
    [InlineData("en", 1, "0,2,3,16,100,1000,10000,100000,1000000")]
    [InlineData("ru", 0, "1,21,31,41,51,61,71,81,101,1001")]
    [InlineData("ru", 1, "2,3,4,22,23,24,32,33,34,42,43,44,52,53,54,62,102,1002")]
    [InlineData("ru", 2, "0,5,6,18,19,11,12,13,14,100,111,112,1000,10000,100000,1000000")]
    [InlineData("zh-Hans", 0, "0,1,2,5,100,1000000")]
    public void FormOf_CldrSamples_AreInTheirForm(string culture, int form, string samples)
    {
        var rule = PluralRule.Of(Culture.FromName(culture));

        Assert.All(samples.Split(','), n => Assert.Equal(form, rule.FormOf(long.Parse(n, CultureInfo.InvariantCulture))));
    }
}

using System.Globalization;
using Portal.ContentModel;
using Portal.Localization;
using Portal.Localization.Po;

namespace Portal.Tests.Localization;

public sealed class PluralTests
{
    private const string Russian = "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);";

    [Theory]
    [InlineData("n", 7, 7)]
    [InlineData("0", 7, 0)]
    [InlineData("n != 1", 1, 0)]
    [InlineData("n!=1", 2, 1)]
    [InlineData("2 + 3 * n", 4, 14)]
    [InlineData("(2 + 3) * n", 4, 20)]
    [InlineData("7 - 2 - 1", 0, 4)]
    [InlineData("20 / 2 / 5 % 2", 0, 0)]
    [InlineData("!n", 0, 1)]
    [InlineData("!!n", 5, 1)]
    [InlineData("n < 2 == 1", 1, 1)]
    [InlineData("1 || 0 && 0", 0, 1)]
    [InlineData("n > 2 && n <= 4 || n == 9", 9, 1)]
    [InlineData("n ? n > 1 ? 2 : 1 : 0", 5, 2)]
    [InlineData("n ? 1 : n ? 2 : 3", 0, 3)]
    public void Evaluate_CExpression_FollowsCPrecedence(string expression, long n, long expected)
    {
        Assert.Equal(expected, PluralExpression.Parse(expression)!.Evaluate(n));
    }

    [Theory]
    [InlineData("")]
    [InlineData("n n")]
    [InlineData("nn")]
    [InlineData("n +")]
    [InlineData("(n")]
    [InlineData("n ? 1")]
    [InlineData("m")]
    [InlineData("n = 1")]
    [InlineData("-1")]
    [InlineData("n; system('x')")]
    public void Parse_NoCExpression_IsNothing(string expression)
    {
        Assert.Null(PluralExpression.Parse(expression));
    }

    [Fact]
    public void Parse_DeepNesting_IsNothingInsteadOfAStackOverflow()
    {
        Assert.Null(PluralExpression.Parse(new string('(', 100_000)));
        Assert.Null(PluralExpression.Parse(new string('!', 100_000)));
    }

    [Theory]
    [InlineData("zh-Hans", "nplurals=1; plural=0;", true)]
    [InlineData("ja", "nplurals=1; plural=0;", true)]
    [InlineData("ko", "nplurals=2; plural=(n != 1);", false)]
    [InlineData("en", "nplurals=2; plural=(n != 1);", true)]
    [InlineData("en", "nplurals=2; plural=(n > 1);", false)]
    [InlineData("ru", Russian, true)]
    [InlineData("ru", "nplurals=3; plural=(n%10==1 ? 0 : n%10>=2 && n%10<=4 ? 1 : 2);", false)]
    [InlineData("ru", "nplurals=2; plural=(n != 1);", false)]
    [InlineData("ru", "nplurals=3; plural=1/n;", false)]
    public void Matches_Header_OnlyWhenItCountsLikeCldr(string culture, string header, bool expected)
    {
        Assert.Equal(expected, PluralRule.Of(Culture.FromName(culture)).Matches(PluralForms.Parse(header)!));
    }

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

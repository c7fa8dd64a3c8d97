using Portal.Site;

namespace Portal.Tests.Site;

public sealed class ShanghaiTimeTests
{
    [Theory]
    [InlineData("2025-07-09T15:59:59Z", "2025-07-09")]
    [InlineData("2025-07-09T16:00:00Z", "2025-07-10")]
    public void DateOf_AMoment_IsTheCitysDay(string moment, string day)
    {
        var time = DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), ShanghaiTime.DateOf(time));
    }
}

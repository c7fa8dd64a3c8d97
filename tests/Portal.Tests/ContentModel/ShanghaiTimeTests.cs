using Portal.ContentModel;

namespace Portal.Tests.ContentModel;

public sealed class ShanghaiTimeTests
{
    [Fact]
    public void Midnight_OfADay_IsFourInTheAfternoonBeforeInUtc() =>
        Assert.Equal(new DateTimeOffset(2025, 7, 9, 16, 0, 0, TimeSpan.Zero), ShanghaiTime.Midnight(new DateOnly(2025, 7, 10)));

    [Theory]
    [InlineData("2025-07-09T15:59:59Z", "2025-07-09")]
    [InlineData("2025-07-09T16:00:00Z", "2025-07-10")]
    public void DateOf_AMoment_IsTheCitysDay(string moment, string day)
    {
        var time = DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), ShanghaiTime.DateOf(time));
    }
}

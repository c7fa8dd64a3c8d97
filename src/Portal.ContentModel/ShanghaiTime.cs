namespace Portal.ContentModel;

/// <summary>The city's time: UTC+8 all year round since 1991, so no time-zone data is needed.</summary>
public static class ShanghaiTime
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    public static DateTimeOffset Of(DateTimeOffset time) => time.ToOffset(Offset);

    public static DateOnly DateOf(DateTimeOffset time) => DateOnly.FromDateTime(Of(time).DateTime);

    /// <summary>The moment at which a day begins in the city.</summary>
    public static DateTimeOffset Midnight(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), Offset);

    public static int YearOf(DateTimeOffset time) => Of(time).Year;

    /// <summary>The moment at which the city's next year begins.</summary>
    public static DateTimeOffset NextNewYear(DateTimeOffset time) => Midnight(new DateOnly(YearOf(time) + 1, 1, 1));
}

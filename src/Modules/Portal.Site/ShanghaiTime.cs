namespace Portal.Site;

/// <summary>The city's time: UTC+8 all year round since 1991, so no time-zone data is needed.</summary>
public static class ShanghaiTime
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    public static DateTimeOffset Of(DateTimeOffset time) => time.ToOffset(Offset);

    public static DateOnly DateOf(DateTimeOffset time) => DateOnly.FromDateTime(Of(time).DateTime);

    public static int YearOf(DateTimeOffset time) => Of(time).Year;

    /// <summary>The moment at which the city's next year begins.</summary>
    public static DateTimeOffset NextNewYear(DateTimeOffset time) => new(YearOf(time) + 1, 1, 1, 0, 0, 0, Offset);
}

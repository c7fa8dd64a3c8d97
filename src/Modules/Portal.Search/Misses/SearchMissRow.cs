using System.Globalization;

namespace Portal.Search.Misses;

/// <summary>How often a search found nothing on one day. Nothing of the reader is kept, and no time finer than the day.</summary>
public sealed class SearchMissRow
{
    /// <summary>The day in the city, "2026-11-24".</summary>
    public required string Day { get; init; }

    /// <summary>Language of the pages that were searched from.</summary>
    public required string CultureName { get; init; }

    /// <summary>The query, folded; at most 200 characters (Unicode scalar values).</summary>
    public required string Query { get; init; }

    public int Count { get; set; }

    /// <summary>A day as <see cref="Day"/> has it: in the order of its text.</summary>
    internal static string DayOf(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

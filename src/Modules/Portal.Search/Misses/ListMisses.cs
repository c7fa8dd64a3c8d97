using Microsoft.EntityFrameworkCore;
using Portal.ContentModel;
using Portal.Platform.Storage;

namespace Portal.Search.Misses;

/// <summary>Lists the searches that found nothing, added up over days.</summary>
public sealed class ListMisses(IDbContextFactory<PortalDbContext> contexts, TimeProvider time)
{
    /// <summary>The longest time that is listed, in days; what is older is not kept.</summary>
    public const int MostDays = 366;

    /// <param name="days">How many days in the city, today's included; at least 1, at most <see cref="MostDays"/>.</param>
    /// <returns>By culture's name, then most frequent first.</returns>
    public async Task<IReadOnlyList<SearchMiss>> RunAsync(int days, CancellationToken cancellationToken)
    {
        var first = SearchMissRow.DayOf(ShanghaiTime.DateOf(time.GetUtcNow()).AddDays(1 - days));
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var misses = await db.Set<SearchMissRow>()
            .Where(row => row.Day.CompareTo(first) >= 0)
            .GroupBy(row => new { row.CultureName, row.Query })
            .Select(group => new SearchMiss(group.Key.CultureName, group.Key.Query, group.Sum(row => row.Count)))
            .ToListAsync(cancellationToken);
        return [.. misses.OrderBy(miss => miss.CultureName, StringComparer.Ordinal).ThenByDescending(miss => miss.Count).ThenBy(miss => miss.Query, StringComparer.Ordinal)];
    }
}

/// <param name="CultureName">Language of the pages that were searched from.</param>
/// <param name="Query">Folded, as a reader typed it: anything may stand in it.</param>
public sealed record SearchMiss(string CultureName, string Query, int Count);

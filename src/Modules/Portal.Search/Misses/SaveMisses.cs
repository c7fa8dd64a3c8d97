using Microsoft.EntityFrameworkCore;
using Portal.ContentModel;
using Portal.Platform.Storage;
using Portal.Site;

namespace Portal.Search.Misses;

/// <summary>Adds searches that found nothing to the counts of the day, in one transaction, and forgets those that are too old to be listed.</summary>
internal sealed class SaveMisses(WriteSessions sessions, TimeProvider time)
{
    /// <summary>Different queries of one day, in all languages together; more are left out, so that nobody can fill the disk by asking nonsense.</summary>
    internal const int MostADay = 1_000;

    public async Task RunAsync(IEnumerable<(Culture Culture, string Query)> misses, CancellationToken cancellationToken)
    {
        await using var session = await sessions.BeginAsync(cancellationToken);
        var today = ShanghaiTime.DateOf(time.GetUtcNow());
        var (day, first) = (SearchMissRow.DayOf(today), SearchMissRow.DayOf(today.AddDays(1 - ListMisses.MostDays)));
        var rows = session.Db.Set<SearchMissRow>();
        await rows.Where(row => row.Day.CompareTo(first) < 0).ExecuteDeleteAsync(cancellationToken);
        var known = await rows.Where(row => row.Day == day).ToDictionaryAsync(row => (row.CultureName, row.Query), cancellationToken);
        foreach (var (culture, query) in misses)
        {
            if (!known.TryGetValue((culture.Name, query), out var row))
            {
                if (known.Count >= MostADay)
                    continue;
                known.Add((culture.Name, query), row = new SearchMissRow { Day = day, CultureName = culture.Name, Query = query });
                rows.Add(row);
            }

            row.Count++;
        }

        await session.CommitAsync(cancellationToken);
    }
}

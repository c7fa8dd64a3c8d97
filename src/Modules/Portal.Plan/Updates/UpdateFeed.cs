using System.Globalization;
using Portal.Plan.Reading;
using Portal.Site.Discovery;
using Portal.Site.Pages;

namespace Portal.Plan.Updates;

/// <summary>The news as a feed; before there are any, what is true of the plan.</summary>
internal sealed class UpdateFeed(PlanReaders readers) : IFeedSource
{
    private static readonly TimeSpan Shanghai = TimeSpan.FromHours(8);

    public IReadOnlyList<FeedItem> List(PageRequest request)
    {
        var reader = readers.Open(request);
        var updates = UpdateList.Newest(reader);
        return updates.Count > 0
            ? [.. updates.Select(u => new FeedItem(u.ItemId, u.Title, u.Url, Midnight(u.Date), u.Summary))]
            : [.. UpdateList.Facts(request.Culture, request.Text).Select(f =>
                new FeedItem(string.Create(CultureInfo.InvariantCulture, $"fact-{f.Date:yyyy-MM-dd}"), f.Text, request.Address("updates"), Midnight(f.Date), f.When))];
    }

    private static DateTimeOffset Midnight(DateOnly date) => new(date.ToDateTime(TimeOnly.MinValue), Shanghai);
}

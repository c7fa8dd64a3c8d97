using System.Globalization;
using Portal.ContentModel;
using Portal.Plan.Reading;
using Portal.Site.Discovery;
using Portal.Site.Pages;

namespace Portal.Plan.Updates;

/// <summary>The news as a feed; before there are any, what is true of the plan.</summary>
internal sealed class UpdateFeed(PlanReaders readers) : IFeedSource
{
    public FeedContent Read(PageRequest request)
    {
        var reader = readers.Open(request);
        var updates = UpdateList.Newest(reader);
        return updates.Count > 0
            ? new FeedContent(request.Text.T("News about the plan and its translations."), [.. updates.Select(Item)])
            : new FeedContent(
                request.Text.T("The city has not published any progress yet. What is known of the plan."),
                [.. UpdateList.Facts(reader).Select(fact => Item(reader, fact))]);
    }

    private static FeedItem Item(Update update)
    {
        var day = ShanghaiTime.Midnight(update.Date);
        return new FeedItem(update.ItemId, update.Title, update.Url, day, day, update.Summary);
    }

    private static FeedItem Item(PlanReader reader, Fact fact)
    {
        DateTimeOffset? day = fact.IsDayKnown ? ShanghaiTime.Midnight(fact.Date) : null;
        // Without a day of its own the entry is as old as the plan: the first of the month would be a false day.
        var updated = day ?? ShanghaiTime.Midnight(reader.Published ?? fact.Date);
        var date = fact.Date.ToString(fact.IsDayKnown ? "yyyy-MM-dd" : "yyyy-MM", CultureInfo.InvariantCulture);
        return new FeedItem(
            $"fact-{date}", fact.Text, reader.Request.Address("updates"), day, updated, fact.When);
    }
}

using Portal.Platform.Feed;

namespace Portal.Web;

/// <summary>What load balancers ask: is the process alive, and can this node serve.</summary>
internal static class Health
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapMethods("/health/live", Methods, () => Results.Text("live")).ExcludeFromDescription();
        endpoints.MapMethods("/health/ready", Methods, ReadyAsync).ExcludeFromDescription();
    }

    /// <summary>Ready: the database answers and every consumer of the feed has caught up to within one poll.</summary>
    private static async Task<IResult> ReadyAsync(ChangeFeed feed, IEnumerable<IFeedConsumer> consumers, CancellationToken cancellationToken)
    {
        try
        {
            var position = await feed.PositionAsync(cancellationToken);
            var behind = consumers.Any(c => position - c.Position > FeedPump.RebuildBeyond);
            return behind ? Results.Text("behind", statusCode: StatusCodes.Status503ServiceUnavailable) : Results.Text("ready");
        }
        catch (System.Data.Common.DbException)
        {
            return Results.Text("no database", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}

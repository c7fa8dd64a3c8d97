using Portal.Platform.Feed;

namespace Portal.Web;

/// <summary>What load balancers ask: is the process alive, and can this node serve.</summary>
internal static class Health
{
    // Taking in a change takes a moment, and a new index some seconds.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapMethods("/health/live", Methods, () => Results.Text("live")).ExcludeFromDescription();
        endpoints.MapMethods("/health/ready", Methods, ReadyAsync).ExcludeFromDescription();
    }

    /// <summary>Ready: the database answers, and this node keeps up with what is published.</summary>
    private static async Task<IResult> ReadyAsync(ChangeFeed feed, FeedPump pump, CancellationToken cancellationToken)
    {
        try
        {
            await feed.PositionAsync(cancellationToken);
            return pump.BehindFor > Patience ? Results.Text("behind", statusCode: StatusCodes.Status503ServiceUnavailable) : Results.Text("ready");
        }
        catch (System.Data.Common.DbException)
        {
            return Results.Text("no database", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}

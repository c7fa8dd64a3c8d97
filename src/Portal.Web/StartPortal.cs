using Portal.Liquid;
using Portal.Platform.Feed;

namespace Portal.Web;

/// <summary>Makes the site ready to serve: the database, then this node's caches and index. A later start finds little to do.</summary>
internal sealed class StartPortal(PrepareDatabase database, FeedPump feed, LiquidRenderer theme, ILogger<StartPortal> logger)
{
    /// <exception cref="Portal.ContentModel.FilesRefusedException">A file that the first start needs is not as it must be.</exception>
    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        await database.RunAsync(CheckTheme, cancellationToken);
        CheckTheme();
        await feed.CatchUpAsync(cancellationToken);
        // Starting leaves as much garbage as a day of serving makes: it goes back to the machine.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
        logger.LogInformation("Ready");
    }

    // It is compiled while the database is read. One with faults stops the start, not the first reader.
    private void CheckTheme() => _ = theme.TemplateNames;
}

using Microsoft.EntityFrameworkCore;
using Portal.ContentModel;
using Portal.Contents.Files;
using Portal.Contents.Import;
using Portal.Contents.Storage;
using Portal.Liquid;
using Portal.Platform.Feed;
using Portal.Platform.Storage;

namespace Portal.Web;

/// <summary>
/// Makes the site ready to serve: migrates, fills an empty database from the content files, brings this node's caches and index
/// up to date. A later start finds nothing to do but the last.
/// </summary>
internal sealed class StartPortal(
    MigrateDatabase migrate, IDbContextFactory<PortalDbContext> contexts, ContentFiles files, ImportContent import, FeedPump feed,
    LiquidRenderer theme, ILogger<StartPortal> logger)
{
    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        // A theme with faults stops the start, not the first reader.
        _ = theme.TemplateNames;
        await migrate.RunAsync(cancellationToken);
        if (await IsEmptyAsync(cancellationToken))
            await FillAsync(cancellationToken);
        await feed.CatchUpAsync(cancellationToken);
        // Starting leaves as much garbage as a day of serving makes: it goes back to the machine.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
        logger.LogInformation("Ready");
    }

    private async Task<bool> IsEmptyAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return !await db.Set<ItemRow>().AnyAsync(cancellationToken);
    }

    private async Task FillAsync(CancellationToken cancellationToken)
    {
        logger.LogInformation("First start: reading {Folder}", files.Folder);
        var read = ContentFolder.Read(files.Folder);
        if (!read.IsSuccess)
            throw new FilesRefusedException("The content files are refused", read.Problems);

        logger.LogInformation("Importing {Count} items", read.Value.Items.Count);
        var imported = await import.RunAsync(read.Value.Items, cancellationToken);
        if (!imported.IsSuccess)
            throw new InvalidOperationException(imported.Error.ToString());
        logger.LogInformation("Published {Count} documents", imported.Value.Created.Count);
    }
}

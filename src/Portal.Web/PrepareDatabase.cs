using Portal.ContentModel;
using Portal.Contents.Files;
using Portal.Contents.Import;
using Portal.Contents.Recipes;
using Portal.Platform.Storage;

namespace Portal.Web;

/// <summary>
/// Brings the database to the model of this build, and fills an empty one from the content files and the setup recipe, in one transaction:
/// a first start that is killed begins again.
/// </summary>
internal sealed class PrepareDatabase(
    MigrateDatabase migrate, WriteSessions sessions, SiteFiles files, ImportContent import, RunRecipe recipes, ILogger<PrepareDatabase> logger)
{
    /// <param name="beforeMigrating">What must be sound before the database is one that an earlier program refuses.</param>
    /// <exception cref="FilesRefusedException">A file is not as it must be; nothing was written.</exception>
    public async Task RunAsync(Action beforeMigrating, CancellationToken cancellationToken)
    {
        await migrate.RunAsync(beforeMigrating, cancellationToken);
        if (!await import.IsNeededAsync(cancellationToken))
            return;
        await using var session = await sessions.BeginAsync(cancellationToken);
        // Another node may have been first.
        if (await ImportContent.IsNeededAsync(session, cancellationToken))
            await FillAsync(session, cancellationToken);
    }

    private async Task FillAsync(WriteSession session, CancellationToken cancellationToken)
    {
        logger.LogInformation("First start: reading {Folder} and {Recipe}", files.Content, files.SetupRecipe);
        var content = ContentFolder.Read(files.Content);
        if (!content.IsSuccess)
            throw new FilesRefusedException("The content files are refused", content.Problems);
        var recipe = Recipe.Read(files.SetupRecipe, content.Value.Types);
        if (!recipe.IsSuccess)
            throw new FilesRefusedException("The setup recipe is refused", recipe.Problems);

        logger.LogInformation("Importing {Count} items", content.Value.Items.Count);
        var imported = await import.RunAsync(content.Value.Items, session, cancellationToken);
        if (!imported.IsSuccess)
            throw new InvalidOperationException(imported.Error.ToString());
        var done = await recipes.RunAsync(recipe.Value, session, cancellationToken);
        if (!done.IsSuccess)
            throw new FilesRefusedException("The setup recipe is refused", done.Problems);
        await session.CommitAsync(cancellationToken);
        logger.LogInformation("Published {Count} documents", imported.Value.Created.Count + done.Value.Published.Count);
    }
}

using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Portal.ContentModel;
using Portal.Contents.Storage;
using Portal.Platform.Storage;

namespace Portal.Contents.WorkingCopies;

/// <summary>Finds what an author has typed and not saved.</summary>
public sealed class FindWorkingCopy(IDbContextFactory<PortalDbContext> contexts)
{
    public async Task<WorkingCopy?> RunAsync(DocumentKey key, string author, CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Set<WorkingCopyRow>().FindAsync([key.ItemId, key.CultureName, author], cancellationToken) is { } copy
            ? new WorkingCopy(JsonNode.Parse(copy.Content)!.AsObject(), copy.BasedOn, copy.SavedAt)
            : null;
    }
}

using Portal.ContentModel;
using Portal.Contents.Storage;
using Portal.Platform.Storage;

namespace Portal.Contents.WorkingCopies;

/// <summary>Throws away what an author has typed and not saved.</summary>
public sealed class DiscardWorkingCopy(WriteSessions sessions)
{
    /// <returns>False when there was none.</returns>
    public async Task<bool> RunAsync(DocumentKey key, string author, CancellationToken cancellationToken = default)
    {
        await using var session = await sessions.BeginAsync(cancellationToken);
        var found = await session.DiscardWorkingCopyAsync(key, author, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return found;
    }
}

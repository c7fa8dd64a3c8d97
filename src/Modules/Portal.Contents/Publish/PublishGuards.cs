using Portal.ContentModel;
using Portal.Platform.Storage;

namespace Portal.Contents.Publish;

internal static class PublishGuards
{
    /// <returns>The first refusal; null when all agree.</returns>
    public static async Task<Error?> CheckAsync(
        this IEnumerable<IPublishGuard> guards, PublishedChange change, WriteSession session, CancellationToken cancellationToken)
    {
        foreach (var guard in guards)
            if (await guard.CheckAsync(change, session, cancellationToken) is { } refusal)
                return refusal;
        return null;
    }
}

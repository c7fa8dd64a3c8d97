using Portal.ContentModel;
using Portal.Platform.Storage;

namespace Portal.Contents.Publish;

/// <summary>Brings an earlier version back as a new draft. History only grows.</summary>
public sealed class RestoreVersion(WriteSessions sessions)
{
    /// <returns>The number of the new version, or <c>contents.version_not_found</c>.</returns>
    public async Task<Result<int>> RunAsync(DocumentKey key, int number, string author, CancellationToken cancellationToken = default)
    {
        await using var session = await sessions.BeginAsync(cancellationToken);
        if (await session.FindDocumentAsync(key, cancellationToken) is not { } document
            || await session.ContentOfAsync(document, number, cancellationToken) is not { } content)
            return ContentErrors.VersionNotFound(key, number);

        session.AddVersion(document, content, author);
        session.Audit("VersionRestored", document, document.Latest, author);
        await session.CommitAsync(cancellationToken);
        return document.Latest;
    }
}

using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Portal.ContentModel;
using Portal.ContentModel.Clauses;
using Portal.ContentModel.Types;
using Portal.Contents.Storage;
using Portal.Platform.Storage;

namespace Portal.Contents.Publish;

/// <summary>
/// Holds a body that staff save to the rules of clauses. In the source a block without an id gets one that no version of the item ever had; a
/// translation's ids are the source's to give.
/// </summary>
internal static class SoundBody
{
    /// <returns>The content with ids, or <c>contents.text_unsound</c> for the first fault.</returns>
    public static async Task<Result<JsonObject>> OfAsync(
        JsonObject content, DocumentKey key, ContentType? type, WriteSession session, CancellationToken cancellationToken)
    {
        if (type is null || key.Culture is not { } culture || content[ContentType.BodyField]?.ToString() is not { } body)
            return content;
        var scheme = type.SchemeFor(key.ItemId, await SharedAsync(key, session, cancellationToken));
        if (culture.IsSource && scheme.Prefixed)
            body = ClauseIds.AssignMissing(body, await UsedIdsAsync(key, scheme, session, cancellationToken));
        var parsed = ClauseParser.Parse(body, scheme, key.ToString());
        if (!parsed.IsSuccess)
            return ContentErrors.TextUnsound(key, parsed.Problems[0]);
        var whole = content.DeepClone().AsObject();
        whole[ContentType.BodyField] = body;
        return whole;
    }

    private static async Task<JsonObject?> SharedAsync(DocumentKey key, WriteSession session, CancellationToken cancellationToken) =>
        await session.FindDocumentAsync(DocumentKey.Shared(key.ItemId), cancellationToken) is { } shared
        && await session.ContentOfAsync(shared, shared.Latest, cancellationToken) is { } text
            ? JsonNode.Parse(text)!.AsObject()
            : null;

    private static async Task<List<string>> UsedIdsAsync(DocumentKey key, ClauseScheme scheme, WriteSession session, CancellationToken cancellationToken)
    {
        var versions = await session.Db.Set<VersionRow>().Where(v => v.ItemId == key.ItemId && v.CultureName != "")
            .Select(v => v.Content).ToListAsync(cancellationToken);
        return [.. versions.Select(v => JsonNode.Parse(v)![ContentType.BodyField]?.ToString()).OfType<string>()
            .Select(body => ClauseParser.Parse(body, scheme, "").Value).OfType<ClauseText>()
            .SelectMany(text => text.Body).Select(clause => scheme.LocalId(clause.Id)).Distinct()];
    }
}

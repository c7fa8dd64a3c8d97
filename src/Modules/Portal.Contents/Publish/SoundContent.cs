using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Portal.ContentModel;
using Portal.ContentModel.Clauses;
using Portal.ContentModel.Types;
using Portal.Contents.Files;
using Portal.Contents.Storage;
using Portal.Platform.Storage;

namespace Portal.Contents.Publish;

/// <summary>
/// Holds what staff save to the rules of content files. In a source whose ids are written, a block without an id gets one that no version of the item ever
/// had; where none was ever written, ids stay the ones that blocks have by their order. A translation's ids are the source's to give.
/// </summary>
internal static partial class SoundContent
{
    /// <returns>The content with ids and with lines that end in LF alone, or <c>contents.unsound</c> for the first fault.</returns>
    public static async Task<Result<JsonObject>> OfAsync(
        JsonObject given, DocumentKey key, ContentType? type, WriteSession session, CancellationToken cancellationToken)
    {
        var content = WithLineFeeds(given)!.AsObject();
        if (TextFile.FindFault(content) is { } bad)
            return ContentErrors.Unsound(key, new FileProblem(key.ToString(), 0, bad.Code, bad.Found, bad.Expected));
        if (type is null)
            return content;
        var problems = new List<FileProblem>();
        FieldCheck.Run(type, key.Culture is null ? FieldScope.Shared : FieldScope.Culture, content, key.ToString(), _ => 0, problems);
        if (problems.Count > 0)
            return ContentErrors.Unsound(key, problems[0]);
        if (key.Culture is not { } culture || content[ContentType.BodyField]?.ToString() is not { } body)
            return content;

        var scheme = type.SchemeFor(key.ItemId, await ContentAsync(DocumentKey.Shared(key.ItemId), session, cancellationToken));
        if (culture.IsSource && scheme.Prefixed)
            body = await WithIdsAsync(body, key, scheme, session, cancellationToken);
        var parsed = ClauseParser.Parse(body, scheme, key.ToString());
        if (!parsed.IsSuccess)
            return ContentErrors.Unsound(key, parsed.Problems[0]);
        if (!culture.IsSource && await SourceAsync(key, scheme, session, cancellationToken) is { } source
            && ClauseStructure.Find(source, parsed.Value, key.ToString(), mayLack: true).FirstOrDefault() is { } strange)
            return ContentErrors.Unsound(key, strange);
        content[ContentType.BodyField] = body;
        return content;
    }

    // A form's lines end in CR LF (HTML, 4.10.21.4).
    private static JsonNode? WithLineFeeds(JsonNode? value) => value switch
    {
        JsonObject members => new JsonObject(members.Select(m => KeyValuePair.Create(m.Key, WithLineFeeds(m.Value)))),
        JsonArray elements => new JsonArray([.. elements.Select(WithLineFeeds)]),
        not null when value.GetValueKind() is JsonValueKind.String =>
            value.GetValue<string>().Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'),
        _ => value?.DeepClone(),
    };

    private static async Task<string> WithIdsAsync(string body, DocumentKey key, ClauseScheme scheme, WriteSession session, CancellationToken cancellationToken)
    {
        var versions = await session.Db.Set<VersionRow>().Where(v => v.ItemId == key.ItemId && v.CultureName != "")
            .Select(v => v.Content).ToListAsync(cancellationToken);
        var bodies = versions.Select(v => JsonNode.Parse(v)![ContentType.BodyField]?.ToString()).OfType<string>().ToList();
        var written = bodies.Append(body).SelectMany(b => WrittenId().Matches(b)).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        if (written.Count == 0)
            return body;
        var byOrder = bodies.Where(b => !WrittenId().IsMatch(b)).Select(b => ClauseParser.Parse(b, scheme, "").Value?.Body.Count() ?? 0).DefaultIfEmpty().Max();
        return ClauseIds.AssignMissing(
            body, written.Concat(Enumerable.Range(1, byOrder).Select(n => string.Create(CultureInfo.InvariantCulture, $"m{n}"))));
    }

    private static async Task<ClauseText?> SourceAsync(DocumentKey key, ClauseScheme scheme, WriteSession session, CancellationToken cancellationToken) =>
        (await ContentAsync(new DocumentKey(key.ItemId, Culture.Chinese), session, cancellationToken))?[ContentType.BodyField]?.ToString() is { } body
            ? ClauseParser.Parse(body, scheme, "").Value
            : null;

    private static async Task<JsonObject?> ContentAsync(DocumentKey key, WriteSession session, CancellationToken cancellationToken) =>
        await session.FindDocumentAsync(key, cancellationToken) is { } document
        && await session.ContentOfAsync(document, document.Latest, cancellationToken) is { } text
            ? JsonNode.Parse(text)!.AsObject()
            : null;

    [GeneratedRegex(@"^\{#([a-z][a-z0-9]+)\}$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex WrittenId();
}

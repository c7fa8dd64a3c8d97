using System.Text.Json.Nodes;
using Portal.ContentModel;
using Portal.ContentModel.Types;
using Portal.Contents.Published;
using Portal.Contents.Types;
using Portal.Search.Documents;

namespace Portal.Search.Published;

/// <summary>What the index takes in: the published items that have pages, and the terms that they name.</summary>
internal sealed class SearchPages(ContentTypes types)
{
    /// <summary>Every page of a snapshot, in its languages.</summary>
    public IEnumerable<SearchPage> List(PublishedSnapshot snapshot) =>
        types.All.Where(type => type.PathPattern is not null)
            .SelectMany(type => snapshot.ItemsOf(type.Name))
            .Select(item => Find(snapshot, item)).OfType<SearchPage>();

    /// <summary>One page; null when the item has none, or is not published in its source.</summary>
    public SearchPage? Find(PublishedSnapshot snapshot, string itemId)
    {
        if (snapshot.Find(DocumentKey.Shared(itemId)) is not { } shared || types.Find(shared.Type) is not { } type
            || type.PathFor(shared.Content) is null || snapshot.Find(new DocumentKey(itemId, Culture.Chinese))?.Text is not { } source)
            return null;

        var documents = Culture.All.Select(culture => snapshot.Find(new DocumentKey(itemId, culture))).OfType<PublishedDocument>().ToList();
        var scheme = type.SchemeFor(itemId, shared.Content);
        var clauses = new List<SearchClause>();
        if (!source.TitleIsClause)
            clauses.Add(new SearchClause(itemId, ClauseRole.Title, Texts(documents, d => d.Text?.Title), []));
        clauses.AddRange(source.Clauses.Select((clause, index) => new SearchClause(
            clause.Id,
            source.TitleIsClause && index == 0 ? ClauseRole.Title : ClauseRole.Body,
            Texts(documents, d => d.Text?.Find(clause.Id)?.Text),
            Entities(shared, scheme.LocalId(clause.Id)))));
        clauses.Add(new SearchClause(itemId + ".summary", ClauseRole.Summary, Texts(documents, d => OtherTexts(type, d)), []));
        return new SearchPage(itemId, shared.Type, shared.Number("number"), shared.Number("section"), clauses);
    }

    // What the type declares to be searched beside the body: the summary, a guide's headings.
    private static string OtherTexts(ContentType type, PublishedDocument document) => string.Join(
        '\n', type.Fields.Where(f => f is { Scope: FieldScope.Culture, Search: SearchRole.Body or SearchRole.Title, Name: not ContentType.BodyField })
            .SelectMany(f => document.Content[f.Name] is { } value ? f.Kind.IndexText(value) : []));

    private static Dictionary<Culture, string> Texts(List<PublishedDocument> documents, Func<PublishedDocument, string?> text) =>
        documents.Select(d => (d.Key.Culture, Text: text(d))).Where(pair => pair.Text is { Length: > 0 })
            .ToDictionary(pair => pair.Culture!, pair => pair.Text!);

    private static List<string> Entities(PublishedDocument shared, string localId) =>
        (shared.Content["entities"] as JsonObject)?[localId] is JsonArray ids ? [.. ids.Select(id => id!.GetValue<string>())] : [];
}

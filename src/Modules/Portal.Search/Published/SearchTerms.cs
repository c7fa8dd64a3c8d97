using System.Text.Json.Nodes;
using Portal.ContentModel;
using Portal.Contents.Published;
using Portal.Search.Documents;

namespace Portal.Search.Published;

/// <summary>The glossary and the named entities as search sees them: every rendering is a way to find what the plan calls so.</summary>
internal static class SearchTerms
{
    private const string TermType = "term";
    private const string EntityType = "entity";

    /// <summary>Words on public signs are in the glossary, but the plan doesn't use them.</summary>
    private const string SignCategory = "sign";

    /// <summary>The glossary first: where both name a thing, its rendering is the preferred one.</summary>
    public static IReadOnlyList<SearchTerm> List(PublishedSnapshot snapshot) =>
        [.. snapshot.ItemsOf(TermType).Concat(snapshot.ItemsOf(EntityType)).Select(id => Find(snapshot, id)).OfType<SearchTerm>()];

    /// <summary>True when a change to items of this type changes what terms mean.</summary>
    public static bool Concerns(string contentType) => contentType is TermType or EntityType;

    private static SearchTerm? Find(PublishedSnapshot snapshot, string id)
    {
        var shared = snapshot.Find(DocumentKey.Shared(id))!;
        if (shared.Value("category") == SignCategory)
            return null;
        var names = Culture.All
            .Select(culture => (culture, Names: Names(snapshot.Find(new DocumentKey(id, culture)))))
            .Where(pair => pair.Names.Count > 0)
            .ToDictionary(pair => pair.culture, pair => pair.Names);
        return new SearchTerm(id, shared.Value("kind") ?? TermType, names, (shared.Content["figure"] as JsonObject)?["quantity"]?.ToString());
    }

    private static IReadOnlyList<string> Names(PublishedDocument? document)
    {
        if (document is null)
            return [];
        var names = new List<string?> { document.Value("name"), document.Value("aside") };
        if (document.Content["synonyms"] is JsonArray synonyms)
            names.AddRange(synonyms.Select(s => s!.GetValue<string>()));
        return [.. names.OfType<string>()];
    }
}

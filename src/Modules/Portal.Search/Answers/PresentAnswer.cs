using Portal.ContentModel;
using Portal.Contents.Published;
using Portal.Contents.Types;
using Portal.Search.Query;

namespace Portal.Search.Answers;

/// <summary>Puts a page that was found into the reader's language, and says why it was found.</summary>
internal sealed class PresentAnswer(ContentTypes types)
{
    /// <returns>Null when the page was withdrawn since the index took it in.</returns>
    public Answer? From(Found found, PublishedSnapshot snapshot, Culture culture, IReadOnlyList<QueryUnit> units)
    {
        var item = found.Page.ItemId;
        var shown = snapshot.Find(new DocumentKey(item, culture)) ?? snapshot.Find(new DocumentKey(item, Culture.Chinese));
        if (shown?.Text is not { } text || snapshot.Find(DocumentKey.Shared(item)) is not { } shared
            || types.Find(shared.Type)?.PathFor(shared.Content) is not { } path)
            return null;

        var clauseId = text.Find(found.ClauseId) is null ? text.Clauses.Count > 0 ? text.Clauses[0].Id : item : found.ClauseId;
        var clause = text.Find(clauseId)?.Text ?? shown.Value("summary") ?? "";
        var answer = new Answer(
            item, shared.Type, shared.Number("number"), found.Page.Section, path, shown.Key.Culture!,
            MarkHits.In(text.Title, units), clauseId, MarkHits.In(clause, units), found.Kind, null, null, found.Score);
        if (answer.ShowsHit || Words(found, snapshot, units) is not { } words)
            return answer;
        return answer with { MatchedText = words, MatchedIn = found.WordsLanguage == answer.TextCulture ? null : found.WordsLanguage };
    }

    /// <summary>The query's words as they stand in the clause that has them; null when none does.</summary>
    private static string? Words(Found found, PublishedSnapshot snapshot, IReadOnlyList<QueryUnit> units) =>
        found.WordsLanguage is { } language && snapshot.Find(new DocumentKey(found.Page.ItemId, language)) is { } document
        && (document.Text?.Find(found.WordsClauseId)?.Text ?? document.Value("summary")) is { } text
            ? MarkHits.Longest(MarkHits.In(text, units))
            : null;
}

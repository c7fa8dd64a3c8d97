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
            MarkHits.In(text.Title, units), clauseId, MarkHits.In(clause, units), null, null, found.Score);
        return answer.ShowsHit ? answer : answer with { MatchedIn = Elsewhere(snapshot, answer, units, out var words), MatchedText = words };
    }

    /// <summary>The language in which the clause, or another of the page, has the query's words.</summary>
    private static Culture? Elsewhere(PublishedSnapshot snapshot, Answer answer, IReadOnlyList<QueryUnit> units, out string? words)
    {
        foreach (var culture in Culture.All)
            if (snapshot.Find(new DocumentKey(answer.ItemId, culture))?.Text is { } text)
                foreach (var clause in text.Clauses.OrderBy(c => c.Id != answer.ClauseId))
                    if (MarkHits.In(clause.Text, units).FirstOrDefault(s => s.Hit) is { } hit)
                    {
                        words = hit.Text;
                        return culture == answer.TextCulture ? null : culture;
                    }

        words = null;
        return null;
    }
}

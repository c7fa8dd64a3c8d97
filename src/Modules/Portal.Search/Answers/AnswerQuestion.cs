using Portal.ContentModel;
using Portal.Contents.Published;
using Portal.Search.Index;
using Portal.Search.Published;
using Portal.Search.Query;

namespace Portal.Search.Answers;

/// <summary>Answers a reader's question from the index, with texts from the published content in memory.</summary>
internal sealed class AnswerQuestion(KeepIndex index, SearchPlaces places, PresentAnswer present)
{
    /// <param name="snapshot">The state that the texts are taken from: for a page, the one that the rest of it is read from.</param>
    /// <returns>The answers; <c>search.query_too_long</c> for more than <see cref="Question.LongestText"/> characters.</returns>
    public Result<AnswerList> Run(Question question, PublishedSnapshot snapshot)
    {
        var text = question.Text.Trim();
        if (TypedText.Length(text) > Question.LongestText)
            return SearchErrors.TooLong();
        if (text.Length == 0 || index.Current is not { } current)
            return Empty;

        // Some characters stand for a dozen, which are cut like other long queries' words.
        text = TypedText.Cut(Normalization.Nfkc(TypedText.Plain(text)), Question.LongestText);
        var units = new QueryReader(current.Vocabulary).Read(text);
        var found = Find(current, snapshot, text, units);
        var filter = new ResultFilter(question, snapshot, places);
        var matching = filter.Apply(found);
        return new AnswerList(
            matching.Count,
            found.Count,
            [.. matching.Order(FindPages.BestFirst).Skip(question.Offset).Take(question.Limit).Select(f => present.From(f, snapshot, question.Culture, units)).OfType<Answer>()],
            question.ForPage ? filter.Count(found) : Facets.None,
            question.ForPage ? CorrectSpelling.Of(current, text, units) : null);
    }

    private static AnswerList Empty { get; } = new(0, 0, [], Facets.None, null);

    /// <summary>What is named outright is best, then what the words find.</summary>
    private static List<Found> Find(SearchSnapshot current, PublishedSnapshot snapshot, string text, IReadOnlyList<QueryUnit> units)
    {
        var found = FindPages.Run(current, units);
        if (NumberLookup.ClauseId(text) is { } clauseId && snapshot.ItemOfClause(clauseId) is { } itemId
            && current.Pages.FirstOrDefault(p => p.ItemId == itemId) is { } page)
        {
            var best = found.Count == 0 ? 1 : found.Max(f => f.Score);
            found.RemoveAll(f => f.Page.ItemId == itemId);
            found.Add(new Found(page, clauseId, best * 2, MatchKind.Number, null, clauseId));
        }

        return found;
    }
}

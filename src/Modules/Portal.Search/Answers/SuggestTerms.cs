using Portal.ContentModel;
using Portal.Contents.Published;
using Portal.Search.Published;
using Portal.Search.Text;

namespace Portal.Search.Answers;

/// <summary>Suggestions: names and titles of the plan in the reader's language.</summary>
internal sealed class SuggestTerms(PublishedContent content, SearchPages pages)
{
    private volatile Tuple<long, Dictionary<Culture, IReadOnlyList<Suggestion>>>? _known;

    /// <summary>Names that begin with what was typed, then names that contain it.</summary>
    /// <returns>The names; <c>search.query_too_long</c> for more than <see cref="Question.LongestText"/> characters.</returns>
    public Result<IReadOnlyList<string>> Matching(Culture culture, string typed, int limit)
    {
        var text = typed.Trim();
        if (TypedText.Length(text) > Question.LongestText)
            return SearchErrors.TooLong();
        var folded = FoldedText.Of(text).Text;
        return folded.Length == 0 ? Array.Empty<string>() : Containing(culture, folded, limit);
    }

    /// <summary>Names that share most character pairs with what was typed: what the reader may have meant.</summary>
    public IReadOnlyList<string> Near(Culture culture, string typed, int limit)
    {
        var grams = Grams(FoldedText.Of(typed.Trim()).Text);
        return [.. All(culture).Select(s => (s.Name, Shared: Grams(s.Folded).Count(grams.Contains)))
            .Where(s => s.Shared * 3 >= grams.Count && s.Shared > 0).OrderByDescending(s => s.Shared).ThenBy(s => s.Name.Length).Select(s => s.Name).Take(limit)];
    }

    private string[] Containing(Culture culture, string folded, int limit) =>
        [.. All(culture).Select(s => (s.Name, At: s.Folded.IndexOf(folded, StringComparison.Ordinal)))
            .Where(s => s.At >= 0).OrderBy(s => s.At > 0).ThenBy(s => s.Name.Length).Select(s => s.Name).Take(limit)];

    private IReadOnlyList<Suggestion> All(Culture culture)
    {
        var snapshot = content.Current;
        if (_known is not { } known || known.Item1 != snapshot.Position)
            _known = known = Tuple.Create(snapshot.Position, Culture.All.ToDictionary(c => c, c => Read(snapshot, c)));
        return known.Item2[culture];
    }

    private IReadOnlyList<Suggestion> Read(PublishedSnapshot snapshot, Culture culture)
    {
        var terms = SearchTerms.List(snapshot).Where(t => t.Names.ContainsKey(culture)).Select(t => t.Names[culture][0].Trim('“', '”', '「', '」', '‘', '’', '«', '»', '《', '》'));
        var titles = pages.List(snapshot).Where(p => p.Type == "action" && p.Clauses[0].Texts.ContainsKey(culture)).Select(p => p.Clauses[0].Texts[culture]);
        return [.. terms.Concat(titles).Distinct(StringComparer.Ordinal).Select(name => new Suggestion(name, FoldedText.Of(name).Text))];
    }

    private static HashSet<string> Grams(string text)
    {
        var grams = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < text.Length; i++)
            grams.Add(text.Substring(i, 2));
        return grams;
    }

    private sealed record Suggestion(string Name, string Folded);
}

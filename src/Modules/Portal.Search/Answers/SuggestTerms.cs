using Portal.ContentModel;
using Portal.Contents.Published;
using Portal.Search.Published;
using Portal.Search.Sound;
using Portal.Search.Text;

namespace Portal.Search.Answers;

/// <summary>Suggestions: names and titles of the plan in the reader's language, whatever language they are typed in.</summary>
internal sealed class SuggestTerms(PublishedContent content, SearchPages pages)
{
    private volatile Tuple<long, Dictionary<Culture, IReadOnlyList<Suggestion>>>? _known;

    /// <summary>
    /// The title of the action whose number was typed; names that begin with what was typed, names that contain it, names that contain it in
    /// another language or sound like it in Chinese.
    /// </summary>
    /// <returns>The names; <c>search.query_too_long</c> for more than <see cref="Question.LongestText"/> characters.</returns>
    public Result<IReadOnlyList<string>> Matching(Culture culture, string typed, int limit)
    {
        var text = typed.Trim();
        if (TypedText.Length(text) > Question.LongestText)
            return SearchErrors.TooLong();
        var folded = FoldedText.Of(text).Text;
        return folded.Length == 0 ? Array.Empty<string>() : Matching(All(culture), NumberLookup.ClauseId(text), folded, limit);
    }

    /// <summary>Names that share most character pairs with what was typed: what the reader may have meant.</summary>
    public IReadOnlyList<string> Near(Culture culture, string typed, int limit)
    {
        var grams = Grams(FoldedText.Of(typed.Trim()).Text);
        return [.. All(culture).Select(s => (s.Name, Shared: Grams(s.Folded).Count(grams.Contains)))
            .Where(s => s.Shared * 3 >= grams.Count && s.Shared > 0).OrderByDescending(s => s.Shared).ThenBy(s => s.Name.Length).Select(s => s.Name).Take(limit)];
    }

    private static string[] Matching(IReadOnlyList<Suggestion> all, string? clauseId, string folded, int limit)
    {
        var sound = Pinyin.Split(folded) is { } syllables ? Spaced(syllables) : null;
        int Rank(Suggestion s) =>
            s.ItemId == clauseId?.Split('.')[0] ? 0
            : s.Folded.StartsWith(folded, StringComparison.Ordinal) ? 1
            : s.Folded.Contains(folded, StringComparison.Ordinal) ? 2
            : s.Others.Contains(folded, StringComparison.Ordinal) || (sound is not null && s.Sound.Contains(sound, StringComparison.Ordinal)) ? 3 : 4;
        return [.. all.Select(s => (s.Name, Rank: Rank(s))).Where(s => s.Rank < 4)
            .OrderBy(s => s.Rank).ThenBy(s => s.Name.Length).Select(s => s.Name).Distinct(StringComparer.Ordinal).Take(limit)];
    }

    private IReadOnlyList<Suggestion> All(Culture culture)
    {
        var snapshot = content.Current;
        if (_known is not { } known || known.Item1 != snapshot.Position)
            _known = known = Tuple.Create(snapshot.Position, Culture.All.ToDictionary(c => c, c => Read(snapshot, c)));
        return known.Item2[culture];
    }

    private IReadOnlyList<Suggestion> Read(PublishedSnapshot snapshot, Culture culture)
    {
        var terms = SearchTerms.List(snapshot).Select(t => (t.Id, Names: t.Names.ToDictionary(n => n.Key, n => QuotedName.Bare(n.Value[0]))));
        var titles = pages.List(snapshot).Where(p => p.Type == "action").Select(p => (Id: p.ItemId, Names: p.Clauses[0].Texts.ToDictionary()));
        return [.. terms.Concat(titles).Where(named => named.Names.ContainsKey(culture)).DistinctBy(named => named.Names[culture])
            .Select(named => Suggest(named.Id, named.Names, culture))];
    }

    private static Suggestion Suggest(string id, Dictionary<Culture, string> names, Culture culture) => new(
        id, names[culture], FoldedText.Of(names[culture]).Text,
        string.Join('\n', names.Where(name => name.Key != culture).Select(name => FoldedText.Of(name.Value).Text)),
        names.TryGetValue(Culture.Chinese, out var chinese) ? Spaced(FoldedText.Of(chinese).Text.Select(c => Pinyin.Of(c) is [var syllable, ..] ? syllable : "-")) : "");

    private static string Spaced(IEnumerable<string> syllables) => $" {string.Join(' ', syllables)} ";

    private static HashSet<string> Grams(string text)
    {
        var grams = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < text.Length; i++)
            grams.Add(text.Substring(i, 2));
        return grams;
    }

    /// <param name="Others">Names in the other languages, folded, a line each.</param>
    /// <param name="Sound">Folded syllables of the Chinese name, with a space around each.</param>
    private sealed record Suggestion(string ItemId, string Name, string Folded, string Others, string Sound);
}

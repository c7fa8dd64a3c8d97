using Portal.Search.Query;
using Portal.Search.Text;

namespace Portal.Search.Answers;

/// <summary>Finds where a query's words stand in a text.</summary>
internal static class MarkHits
{
    /// <summary>The text in pieces, in order; joined they are the text.</summary>
    public static IReadOnlyList<Segment> In(string text, IReadOnlyList<QueryUnit> units)
    {
        var analysis = TextAnalysis.Of(text);
        var hits = Hits(analysis, units)
            .Select(hit => (Start: analysis.Folded.OriginalIndex(hit.Start), End: analysis.Folded.OriginalIndex(hit.End)))
            .OrderBy(hit => hit.Start).ToList();
        var segments = new List<Segment>();
        var position = 0;
        foreach (var (start, end) in hits)
        {
            if (end <= position)
                continue;
            var from = Math.Max(start, position);
            if (from > position)
                segments.Add(new Segment(text[position..from], false));
            // Words that touch are one mark: 低空 and 经济 in 低空经济.
            if (from == position && segments is [.., { Hit: true } last])
                segments[^1] = new Segment(last.Text + text[from..end], true);
            else
                segments.Add(new Segment(text[from..end], true));
            position = end;
        }

        if (position < text.Length)
            segments.Add(new Segment(text[position..], false));
        return segments;
    }

    // A single character stands in many words, and the place's name everywhere: they count only beside another word of the query, where there is one.
    private static IEnumerable<(int Start, int End)> Hits(TextAnalysis analysis, IReadOnlyList<QueryUnit> units)
    {
        if (units.All(IsFaint))
            return units.SelectMany(unit => Find(analysis, unit));
        var sure = units.Where(unit => !IsFaint(unit)).SelectMany(unit => Find(analysis, unit)).ToList();
        var text = analysis.Folded.Text;
        return sure.Count == 0 ? [] : sure.Concat(units.Where(IsFaint).SelectMany(unit => Find(analysis, unit))
            .Where(hit => sure.Exists(other => IsBeside(text, other.End, hit.Start) || IsBeside(text, hit.End, other.Start))));
    }

    private static bool IsFaint(QueryUnit unit) => unit.IsPlace || unit is { Surface.Length: 1, Script: Script.Han or Script.Kana or Script.Hangul };

    private static bool IsBeside(string text, int end, int start) => start == end || (start == end + 1 && IsGap(text[end]));

    private static bool IsGap(char c) => c is ' ' or '\u00A0' or '-' or '\u2011';

    /// <summary>The longest of the hits, those joined that only a space or hyphen parts; null without any.</summary>
    public static string? Longest(IReadOnlyList<Segment> segments)
    {
        var (run, longest) = ("", "");
        foreach (var segment in segments)
        {
            run = segment.Hit || (segment.Text is [var gap] && IsGap(gap)) ? run + segment.Text : "";
            if (segment.Hit && run.TrimStart().Length > longest.Length)
                longest = run.TrimStart();
        }

        return longest.Length == 0 ? null : longest;
    }

    // Scripts without spaces match anywhere, others by the stems of whole words.
    private static IEnumerable<(int Start, int End)> Find(TextAnalysis analysis, QueryUnit unit)
    {
        if (unit.Script is Script.Han or Script.Kana or Script.Hangul)
            return Occurrences(analysis.Folded.Text, unit.Script == Script.Hangul ? unit.Tokens[0] : unit.Surface);
        return unit.Tokens.Any(token => MayContain(analysis.Folded.Text, token))
            ? analysis.Words.Where(word => unit.Tokens.Contains(word.Text)).Select(word => (word.Start, word.End))
            : [];
    }

    // Words begin as their stems do, so most texts need no analysis to know that they lack a word. A number may be written in letters.
    private static bool MayContain(string folded, string token) => Scripts.Of(token[0]) == Script.Digit
        ? NumberWords.Has(token) || folded.Contains(token, StringComparison.Ordinal)
        : folded.Contains(token[0], StringComparison.Ordinal);

    private static IEnumerable<(int Start, int End)> Occurrences(string text, string part)
    {
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + part.Length, StringComparison.Ordinal))
            yield return (at, at + part.Length);
    }
}

using Portal.ContentModel;

namespace Portal.Translation.Check.Typography;

/// <summary>Quotation marks of another language, straight ones, and those for a quotation within another where there is no other.</summary>
internal sealed class QuoteCheck : ITextCheck
{
    private const string All = "\"'`´′″“”‘’„‚‟‛«»‹›「」『』﹁﹂﹃﹄｢｣《》〈〉＂＇〝〞〟❛❜❝❞＜＞<>";

    // Korean sets off names and catchwords with ‘ ’, and speech with “ ”.
    private static readonly Dictionary<Culture, (string Marks, string Outer, string Inner)> Own = new()
    {
        [Culture.Chinese] = ("“”‘’《》〈〉", "“”", "‘"),
        [Culture.English] = ("“”‘’", "“”", "‘"),
        [Culture.Japanese] = ("「」『』", "「」", "『"),
        [Culture.Korean] = ("‘’“”", "", ""),
        [Culture.Russian] = ("«»„“", "«»", "„"),
    };

    public string Name => "quotes";

    public IEnumerable<Finding> Run(CheckedText text)
    {
        var (marks, outer, inner) = Own[text.Culture];
        return FindStrange(text, marks).Concat(FindInner(text.Text, outer, inner)).DistinctBy(f => f.Value);
    }

    private static IEnumerable<Finding> FindStrange(CheckedText text, string marks) =>
        from place in text.Text.Index()
        where All.Contains(place.Item, StringComparison.Ordinal) && !marks.Contains(place.Item, StringComparison.Ordinal)
        select Finding(text.Text, place.Index, $"{marks} in {text.Culture.Name}");

    private static IEnumerable<Finding> FindInner(string text, string outer, string inner)
    {
        var depth = 0;
        foreach (var (i, c) in text.Index())
            if (outer.IndexOf(c, StringComparison.Ordinal) is var place and >= 0)
                depth += place == 0 ? 1 : -1;
            else if (depth <= 0 && inner.Contains(c, StringComparison.Ordinal))
                yield return Finding(text, i, $"{outer}, and {c} only within them");
    }

    private static Finding Finding(string text, int position, string expected) =>
        new(text[position].ToString(), $"{text[position]} in “{Excerpt.Around(text, position)}”", expected) { Position = position };
}

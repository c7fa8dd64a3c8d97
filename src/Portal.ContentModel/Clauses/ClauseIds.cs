using Portal.ContentModel.Clauses.Dialect;

namespace Portal.ContentModel.Clauses;

/// <summary>Hands out local ids: m1, m2 … The smallest number that no clause has or ever had.</summary>
public sealed class ClauseIds
{
    private readonly HashSet<string> _used;
    private readonly HashSet<string> _claimed = new(StringComparer.Ordinal);
    private int _number;

    internal ClauseIds(IEnumerable<string?> used) => _used = used.OfType<string>().ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// Writes an id line above every clause that has none, leaving all other text byte for byte. A text with problems other than missing ids is returned
    /// as it is: its refusal is <see cref="ClauseParser"/>'s affair.
    /// </summary>
    /// <param name="markdown">The text without front matter, lines separated by LF.</param>
    /// <param name="usedEver">Local ids of all versions of the item in all languages; deleted ids are not given again.</param>
    public static string AssignMissing(string markdown, IEnumerable<string> usedEver)
    {
        if (ClauseMarkdown.Parse(markdown) is not { } document)
            return markdown;
        var sound = true;
        var outline = ClauseOutline.Of(document, (_, _, _, _) => sound = false);
        if (!sound)
            return markdown;
        var ids = new ClauseIds(usedEver.Concat(outline.Segments.Select(s => s.LocalId)));
        foreach (var (position, id) in outline.Segments
            .Where(s => s.LocalId is null)
            .Select(s => (LineStart(markdown, s.Blocks[0].Span.Start), ids.Next()))
            .Reverse())
            markdown = markdown.Insert(position, $"{Separator(markdown, position)}{{#{id}}}\n");
        return markdown;
    }

    internal string Next()
    {
        string id;
        do
            id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"m{++_number}");
        while (_used.Contains(id));
        return id;
    }

    /// <summary>False when a clause of the text has claimed the id before.</summary>
    internal bool Claim(string id) => _claimed.Add(id);

    private static int LineStart(string markdown, int position) => position == 0 ? 0 : markdown.LastIndexOf('\n', position - 1) + 1;

    // Directly below a paragraph an id line would become part of it.
    private static string Separator(string markdown, int position) =>
        position < 2 || (markdown[position - 1] == '\n' && markdown[position - 2] == '\n') ? "" : "\n";
}

using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portal.ContentModel.Clauses.Dialect;

namespace Portal.ContentModel.Clauses;

/// <summary>Reads the Markdown of one document into its clauses.</summary>
public static class ClauseParser
{
    // Sentence and phrase endings of the five languages; closing quotes and brackets belong to the phrase.
    private static readonly char[] PhraseEnds = [',', '.', ';', ':', '!', '?', '，', '。', '；', '：', '！', '？', '、', '．', '—', '–', '-', ' '];

    /// <summary>Refuses the whole text when one id, heading or block in it is not as the scheme wants.</summary>
    /// <param name="markdown">The text without front matter, lines separated by LF.</param>
    /// <param name="scheme">How the text's ids become full ids.</param>
    /// <param name="file">Name for problems.</param>
    /// <param name="firstLine">One-based line of the file on which the text begins.</param>
    /// <returns>The clauses, or every problem. A block without an id gets the next local id that the text does not use.</returns>
    public static Parsed<ClauseText> Parse(string markdown, ClauseScheme scheme, string file, int firstLine = 1)
    {
        var problems = new List<FileProblem>();
        void Report(int line, string code, string found, string expected) =>
            problems.Add(new FileProblem(file, firstLine + line, code, found, expected));

        if (ClauseMarkdown.Parse(markdown) is not { } document)
            return new FileProblem(file, firstLine, "clause.depth", "marks nested too deep, or too many in one paragraph", "prose with quotes, lists and emphasis a few levels deep");
        var outline = ClauseOutline.Of(document, Report);
        var ids = new ClauseIds(outline.Segments.Select(s => s.LocalId));
        var clauses = new List<Clause>();
        if (outline.Heading is { } heading && scheme.Heading is HeadingRole.Clause)
            clauses.Add(TitleClause(heading, markdown, scheme, firstLine));
        foreach (var segment in outline.Segments)
        {
            CheckSegment(segment, scheme, ids, Report);
            clauses.Add(ToClause(segment, segment.LocalId ?? ids.Next(), markdown, scheme, firstLine));
        }

        var title = outline.Heading is null ? "" : InlineText.Of([outline.Heading]);
        if (outline.Heading is not null && title.Length == 0)
            Report(outline.Heading.Line, "clause.empty", "an empty title", "text after the #");
        return Parsed.Of(
            new ClauseText(title, clauses) { TitleIsClause = scheme.Heading is HeadingRole.Clause, TitleLine = firstLine + (outline.Heading?.Line ?? 0) },
            [.. problems.OrderBy(p => p.Line)]);
    }

    private static void CheckSegment(ClauseSegment segment, ClauseScheme scheme, ClauseIds ids, Action<int, string, string, string> report)
    {
        if (segment.LocalId is null && !scheme.Prefixed)
            report(segment.Line, "clause.id_missing", "text without an id", "a line {#id} above it: ids of this item are not numbered by themselves");
        if (string.Equals(segment.LocalId, ClauseScheme.TitleId, StringComparison.Ordinal))
            report(segment.Line, "clause.id_reserved", "{#title}", "another id: \"title\" means the title");
        else if (segment.LocalId is not null && !ids.Claim(segment.LocalId))
            report(segment.Line, "clause.duplicate_id", $"{{#{segment.LocalId}}} again", "each id once");
        foreach (var heading in segment.Blocks.OfType<HeadingBlock>())
            if (!scheme.Subheadings)
                report(heading.Line, "clause.heading_not_allowed", "a second heading", "one title and no other heading");
            else if (heading.Level is not (2 or 3))
                report(heading.Line, "clause.heading_level", $"a heading of level {heading.Level}", "## or ###");
        if (InlineText.Of(segment.Blocks).Length == 0)
            report(segment.Line, "clause.empty", "a block without text", "text");
    }

    private static Clause TitleClause(HeadingBlock heading, string markdown, ClauseScheme scheme, int firstLine)
    {
        var source = heading.Inline?.FirstChild is { } first && heading.Inline.LastChild is { } last
            ? markdown[first.Span.Start..(last.Span.End + 1)]
            : "";
        return new Clause(
            scheme.FullId(ClauseScheme.TitleId), source, InlineText.Of([heading]), SafeHtml.RenderInline(heading), null, firstLine + heading.Line)
        {
            IsInline = true,
        };
    }

    private static Clause ToClause(ClauseSegment segment, string localId, string markdown, ClauseScheme scheme, int firstLine)
    {
        var blocks = segment.Blocks;
        var paragraph = blocks is [ParagraphBlock only] ? only : null;
        return new Clause(
            scheme.FullId(localId),
            markdown[blocks[0].Span.Start..(blocks[^1].Span.End + 1)],
            InlineText.Of(blocks),
            paragraph is null ? SafeHtml.Render(blocks) : SafeHtml.RenderInline(paragraph),
            FindTopic(blocks[0]),
            firstLine + blocks[0].Line)
        {
            IsInline = paragraph is not null,
            Blocks = paragraph is null ? [.. LinesOf(blocks, firstLine)] : [],
        };
    }

    private static IEnumerable<(int Start, int Line)> LinesOf(IEnumerable<Block> blocks, int firstLine)
    {
        var start = 0;
        foreach (var (text, line) in InlineText.Parts(blocks))
        {
            yield return (start, firstLine + line);
            start += text.Length + 1;
        }
    }

    private static string? FindTopic(Block block) =>
        block is ParagraphBlock { Inline.FirstChild: EmphasisInline { DelimiterCount: 2 } strong }
            ? InlineText.Of(strong).TrimEnd(PhraseEnds)
            : null;
}

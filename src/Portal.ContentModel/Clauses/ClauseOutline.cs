using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portal.ContentModel.Clauses.Dialect;

namespace Portal.ContentModel.Clauses;

/// <summary>Cuts a text into its heading and its clauses, noting everything that is not as it should be.</summary>
internal sealed class ClauseOutline
{
    private readonly Action<int, string, string, string> _report;
    private ClauseIdBlock? _id;

    private ClauseOutline(Action<int, string, string, string> report) => _report = report;

    /// <summary>The first heading; null when the text has none.</summary>
    public HeadingBlock? Heading { get; private set; }

    /// <summary>All clauses below the heading, in order.</summary>
    public List<ClauseSegment> Segments { get; } = [];

    /// <param name="document">Parsed by <see cref="ClauseMarkdown"/>.</param>
    /// <param name="report">Takes zero-based line, code, found, expected.</param>
    public static ClauseOutline Of(MarkdownDocument document, Action<int, string, string, string> report)
    {
        var outline = new ClauseOutline(report);
        foreach (var block in document)
            outline.Add(block);
        outline.RefuseLooseId();
        outline.RefuseAttributes(document);
        outline.RefuseImages(document);
        if (outline.Heading is null)
            report(0, "clause.heading_missing", "no heading", "a line \"# Title\" at the beginning");
        return outline;
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case LinkReferenceDefinitionGroup:
                break;
            case ClauseIdBlock id:
                RefuseLooseId();
                if (id.Id is null)
                    _report(id.Line, "clause.id_malformed", id.Source, "{#id}, a lower-case letter and at least one more letter or digit");
                _id = id;
                break;
            case HeadingBlock heading when Heading is null:
                AddTitle(heading);
                break;
            default:
                AddToClause(block);
                break;
        }
    }

    private void AddTitle(HeadingBlock heading)
    {
        Heading = heading;
        if (_id is not null)
            _report(_id.Line, "clause.id_misplaced", _id.Source, "no id above the title");
        _id = null;
        if (heading.Level != 1)
            _report(heading.Line, "clause.heading_level", $"a heading of level {heading.Level}", "\"# Title\"");
        if (Segments.Count > 0)
            _report(Segments[0].Line, "clause.text_before_heading", "text before the title", "the title first");
    }

    private void AddToClause(Block block)
    {
        if (_id is not null && block.Line == _id.Line + 1)
        {
            Segments.Add(new ClauseSegment(_id.Id, _id.Line, [block]));
            _id = null;
            return;
        }

        RefuseLooseId();
        if (block is HeadingBlock || Segments is [] or [.., { LocalId: null }])
            Segments.Add(new ClauseSegment(null, block.Line, [block]));
        else
            Segments[^1].Blocks.Add(block);
    }

    private void RefuseLooseId()
    {
        if (_id is not null)
            _report(_id.Line, "clause.id_without_text", _id.Source, "a paragraph, list or table on the next line");
        _id = null;
    }

    // Whatever still looks like an attribute stands where it would silently be lost or printed: in a list, in or below a paragraph.
    private void RefuseAttributes(MarkdownDocument document)
    {
        foreach (var literal in document.Descendants<LiteralInline>())
        {
            var text = literal.Content.ToString();
            var found = AttributeSyntax.FindIn(literal.IsFirstCharacterEscaped ? text[1..] : text);
            if (found is not null)
                _report(literal.Line, "clause.id_misplaced", found, "ids only alone on the line before a top-level block; \\{ for a brace");
        }

        foreach (var code in document.Descendants<FencedCodeBlock>())
            if (AttributeSyntax.FindIn($"{code.Info} {code.Arguments}") is { } found)
                _report(code.Line, "clause.id_misplaced", found, "no attributes on code");
    }

    // The sanitizer would drop them without a word.
    private void RefuseImages(MarkdownDocument document)
    {
        foreach (var image in document.Descendants<LinkInline>().Where(l => l.IsImage))
            _report(image.Line, "clause.image", $"an image ({image.Url})", "text, lists, tables and links");
    }
}

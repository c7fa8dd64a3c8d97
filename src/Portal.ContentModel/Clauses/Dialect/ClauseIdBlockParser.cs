using Markdig.Parsers;
using Markdig.Syntax;

namespace Portal.ContentModel.Clauses.Dialect;

/// <summary>Takes id lines out of the text before Markdig makes paragraphs of them.</summary>
internal sealed class ClauseIdBlockParser : BlockParser
{
    public ClauseIdBlockParser() => OpeningCharacters = ['{'];

    // An id line directly below a paragraph belongs to that paragraph, where the outline finds and refuses it.
    public override bool CanInterrupt(BlockProcessor processor, Block block) => block is not ParagraphBlock;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.Column != 0 || !IsTopLevel(processor.CurrentContainer))
            return BlockState.None;
        var source = processor.Line.ToString().TrimEnd();
        if (source[^1] != '}' || !AttributeSyntax.StartsIn(source))
            return BlockState.None;
        processor.NewBlocks.Push(new ClauseIdBlock(this, source)
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        return BlockState.BreakDiscard;
    }

    // The container is the last one opened, though the line may have left it (a list above, say): it is closed only once a block is found.
    private static bool IsTopLevel(Block? container)
    {
        while (container is { IsOpen: false, Parent: not null })
            container = container.Parent;
        return container is MarkdownDocument;
    }
}

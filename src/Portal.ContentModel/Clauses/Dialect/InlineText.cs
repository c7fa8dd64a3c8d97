using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Portal.ContentModel.Clauses.Dialect;

/// <summary>What a reader sees of Markdown, as plain text: no markup, no link targets.</summary>
internal static class InlineText
{
    /// <summary>Text of the blocks, one space between blocks and cells; white space folded to single spaces.</summary>
    public static string Of(IEnumerable<Block> blocks) => string.Join(' ', Parts(blocks).Select(p => p.Text));

    /// <summary>The texts of which <see cref="Of(IEnumerable{Block})"/> is made, none of them empty, with the zero-based line on which each begins.</summary>
    public static IEnumerable<(string Text, int Line)> Parts(IEnumerable<Block> blocks) =>
        blocks.SelectMany(Parts).Where(p => p.Text.Length > 0);

    /// <summary>Text of one inline and what it contains, folded likewise.</summary>
    public static string Of(Inline inline)
    {
        var text = new StringBuilder();
        Append(text, inline);
        return Fold(text.ToString());
    }

    private static IEnumerable<(string Text, int Line)> Parts(Block block) => block switch
    {
        ClauseIdBlock or LinkReferenceDefinitionGroup => [],
        ContainerBlock container => container.SelectMany(Parts),
        CodeBlock code => [(Fold(code.Lines.ToString()), code.Line)],
        LeafBlock { Inline: { } inline } => [(Of(inline), block.Line)],
        _ => [],
    };

    private static void Append(StringBuilder text, Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                text.Append(code.Content);
                break;
            case AutolinkInline link:
                text.Append(link.Url);
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case LineBreakInline:
                text.Append(' ');
                break;
            case ContainerInline container:
                foreach (var child in container)
                    Append(text, child);
                break;
        }
    }

    private static string Fold(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

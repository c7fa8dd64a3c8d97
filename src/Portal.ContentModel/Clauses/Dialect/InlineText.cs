using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Portal.ContentModel.Clauses.Dialect;

/// <summary>What a reader sees of Markdown, as plain text: no markup, no link targets.</summary>
internal static class InlineText
{
    /// <summary>Text of the blocks, one space between blocks and cells; white space folded to single spaces.</summary>
    public static string Of(IEnumerable<Block> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
            Append(text, block);
        return Fold(text);
    }

    /// <summary>Text of one inline and what it contains, folded likewise.</summary>
    public static string Of(Inline inline)
    {
        var text = new StringBuilder();
        Append(text, inline);
        return Fold(text);
    }

    private static void Append(StringBuilder text, Block block)
    {
        switch (block)
        {
            case ClauseIdBlock or LinkReferenceDefinitionGroup:
                return;
            case ContainerBlock container:
                foreach (var child in container)
                    Append(text, child);
                return;
            case CodeBlock code:
                text.Append(code.Lines.ToString()).Append(' ');
                return;
            case LeafBlock { Inline: { } inline }:
                Append(text, inline);
                text.Append(' ');
                return;
        }
    }

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

    private static string Fold(StringBuilder text) =>
        string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

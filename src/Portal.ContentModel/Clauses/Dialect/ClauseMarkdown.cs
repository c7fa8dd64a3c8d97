using Markdig;
using Markdig.Syntax;

namespace Portal.ContentModel.Clauses.Dialect;

/// <summary>The dialect in which clauses are written: CommonMark with pipe tables and CJK-friendly emphasis, without raw HTML and attributes.</summary>
internal static class ClauseMarkdown
{
    public static MarkdownPipeline Pipeline { get; } = Build();

    /// <summary>Null for a text that is nested, or marked up, beyond what the library takes.</summary>
    public static MarkdownDocument? Parse(string markdown)
    {
        try
        {
            return Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            // Its guard against stack overflow has no exception of its own.
            return null;
        }
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables()
            // CommonMark's flanking rules leave `**「一単制」**を` unmarked: no space follows the closing stars.
            .UseCjkFriendlyEmphasis()
            .DisableHtml();
        builder.BlockParsers.Insert(0, new ClauseIdBlockParser());
        return builder.Build();
    }
}

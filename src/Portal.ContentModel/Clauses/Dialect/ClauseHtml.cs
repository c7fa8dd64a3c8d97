using Ganss.Xss;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Portal.ContentModel.Clauses.Dialect;

/// <summary>Turns Markdown blocks into HTML that templates may print raw: prose elements only, no attributes but link targets.</summary>
internal static class ClauseHtml
{
    // The library's own lists let style, id and form elements through. Thread-safe as long as its settings stay as they are.
    private static readonly HtmlSanitizer Sanitizer = new(new HtmlSanitizerOptions
    {
        AllowedTags = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            "p", "br", "strong", "em", "a", "ul", "ol", "li", "blockquote", "code", "pre", "h2", "h3",
            "table", "thead", "tbody", "tr", "th", "td",
        },
        AllowedAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href", "start" },
        UriAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href" },
        AllowedSchemes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "http", "https", "mailto" },
    });

    /// <summary>Block HTML, without the line break at its end.</summary>
    public static string Render(IEnumerable<Block> blocks) => Sanitize(renderer =>
    {
        foreach (var block in blocks)
            renderer.Render(block);
    });

    /// <summary>The inline content of one block, without its element.</summary>
    public static string RenderInline(LeafBlock block) => Sanitize(renderer => renderer.WriteLeafInline(block));

    private static string Sanitize(Action<HtmlRenderer> write)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(output);
        ClauseMarkdown.Pipeline.Setup(renderer);
        write(renderer);
        return Sanitizer.Sanitize(output.ToString()).TrimEnd('\n');
    }
}

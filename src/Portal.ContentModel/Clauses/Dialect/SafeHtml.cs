using System.Text.RegularExpressions;
using Ganss.Xss;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Portal.ContentModel.Clauses.Dialect;

/// <summary>Turns Markdown blocks into HTML that templates may print raw: prose elements only, no attributes but link targets.</summary>
internal static partial class SafeHtml
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
        var html = output.ToString();
        return (PlainProse().IsMatch(html) ? html : SanitizeMarkup(html)).TrimEnd('\n');
    }

    // A method of its own, so that a site whose texts are plain prose never loads the sanitizer and its parser (8 MB).
    private static string SanitizeMarkup(string html) => Sanitizer.Sanitize(html);

    /// <summary>Text, allowed elements without attributes, and links that can name neither a scheme nor another host: nothing to take out.</summary>
    [GeneratedRegex("""\A(?:[^<&]|&(?:amp|lt|gt);|</?(?:p|strong|em|ul|ol|li|blockquote|code|pre|h2|h3)>|<a href="[a-z0-9][a-z0-9/.#-]*">|</a>)*\z""")]
    private static partial Regex PlainProse();
}

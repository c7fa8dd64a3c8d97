using Portal.ContentModel;

namespace Portal.Contents.Files.Yaml;

/// <summary>A Markdown file cut at its front matter.</summary>
/// <param name="Yaml">Text between the two lines "---"; "" when there is none. It begins on line 2.</param>
/// <param name="Body">Everything after it, unchanged.</param>
/// <param name="BodyLine">One-based line on which the body begins.</param>
internal sealed record FrontMatter(string Yaml, string Body, int BodyLine)
{
    private const string Fence = "---\n";

    /// <summary>Null when the front matter does not end, which is then among the problems.</summary>
    public static FrontMatter? Split(string text, string file, List<FileProblem> problems)
    {
        if (!text.StartsWith(Fence, StringComparison.Ordinal))
            return new FrontMatter("", text, 1);
        var end = text.IndexOf("\n" + Fence, Fence.Length - 1, StringComparison.Ordinal);
        if (end < 0)
        {
            problems.Add(new FileProblem(file, 1, "front_matter.open", "front matter without an end", "a second line ---"));
            return null;
        }

        var yaml = text[Fence.Length..(end + 1)];
        return new FrontMatter(yaml, text[(end + 1 + Fence.Length)..], 3 + yaml.AsSpan().Count('\n'));
    }
}

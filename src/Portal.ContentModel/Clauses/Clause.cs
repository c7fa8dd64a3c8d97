namespace Portal.ContentModel.Clauses;

/// <summary>The smallest thing that is read, cited, translated, checked, searched and tracked.</summary>
/// <param name="Id">Full id, the same in every language for ever: "a12.m3", "pos1", "s2".</param>
/// <param name="Markdown">Source text of the clause, as it stands in the file, without the id line.</param>
/// <param name="Text">Inline text without markup, ids or link targets; white space folded to single spaces.</param>
/// <param name="Html">Sanitized HTML, the only raw value that templates may print: inline content when <see cref="IsInline"/>, else blocks.</param>
/// <param name="Topic">Text of the run-in phrase (the leading strong), without trailing punctuation; null when the clause has none.</param>
/// <param name="Line">One-based line in the Markdown text where the clause begins.</param>
public sealed record Clause(string Id, string Markdown, string Text, string Html, string? Topic, int Line)
{
    private string? _hash;

    /// <summary>True for one plain paragraph and for a title: the HTML has no element of its own around it.</summary>
    public bool IsInline { get; init; }

    /// <summary>One-based lines of its blocks, list items and cells, each with the place in the text where it begins; empty for one paragraph and for a title.</summary>
    public IReadOnlyList<(int Start, int Line)> Blocks { get; init; } = [];

    /// <summary>The line on which a place of the text stands, to the paragraph or list item.</summary>
    public int LineAt(int position) => Blocks.LastOrDefault(b => b.Start <= position, (Start: 0, Line)).Line;

    /// <summary>The clause's source hash, see <see cref="ClauseHash"/>.</summary>
    public string Hash => _hash ??= ClauseHash.Of(Text);
}

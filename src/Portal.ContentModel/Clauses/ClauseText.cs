namespace Portal.ContentModel.Clauses;

/// <summary>The parsed Markdown of one document: its heading and its clauses in order.</summary>
/// <param name="Title">Text of the first heading.</param>
/// <param name="Clauses">All clauses; the heading is the first where the scheme says that it is one.</param>
public sealed record ClauseText(string Title, IReadOnlyList<Clause> Clauses)
{
    /// <summary>True when the first clause is the title.</summary>
    public bool TitleIsClause { get; init; }

    /// <summary>One-based line of the title.</summary>
    public int TitleLine { get; init; } = 1;

    /// <summary>The clauses below the title.</summary>
    public IEnumerable<Clause> Body => TitleIsClause ? Clauses.Skip(1) : Clauses;

    /// <summary>Sanitized HTML of everything below the title.</summary>
    public string Html => string.Join('\n', Body.Select(c => c.IsInline ? $"<p>{c.Html}</p>" : c.Html));

    /// <summary>The clause with this full id, or null.</summary>
    public Clause? Find(string id) => Clauses.FirstOrDefault(c => string.Equals(c.Id, id, StringComparison.Ordinal));
}

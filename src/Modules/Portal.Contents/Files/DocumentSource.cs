using Portal.ContentModel.Clauses;

namespace Portal.Contents.Files;

/// <summary>Where one culture's document stands, for problems that name file and line.</summary>
/// <param name="File">Path below the content folder.</param>
/// <param name="Text">Title and clauses, their lines counted in the file; null for documents without a body.</param>
public sealed record DocumentSource(string File, ClauseText? Text)
{
    private readonly Func<string, int> _lineOf = _ => 0;

    internal DocumentSource(string file, ClauseText? text, Func<string, int> lineOf)
        : this(file, text) => _lineOf = lineOf;

    /// <summary>One-based line of a field, or of a part of it ("exceptions/0"); of its nearest known surroundings when it is absent.</summary>
    public int LineOf(string field) => _lineOf(field);
}

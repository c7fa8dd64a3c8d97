namespace Portal.ContentModel;

/// <summary>The site can't start, or a command can't run, with files as they are. Its text lists every problem, one a line.</summary>
public sealed class FilesRefusedException(string what, IReadOnlyList<FileProblem> problems)
    : Exception($"{what}:{Environment.NewLine}{string.Join(Environment.NewLine, problems)}")
{
    /// <summary>Why; at least one.</summary>
    public IReadOnlyList<FileProblem> Problems => problems;
}

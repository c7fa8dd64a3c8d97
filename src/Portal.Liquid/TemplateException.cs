using Portal.ContentModel;

namespace Portal.Liquid;

/// <summary>A theme that does not compile, or a template that failed while rendering: a bug in the theme, or in the model given to it.</summary>
public sealed class TemplateException : Exception
{
    /// <summary>A template failed while rendering.</summary>
    /// <param name="template">Name of the page's template, also when one of its partials failed.</param>
    public TemplateException(string template, Exception cause)
        : base($"Template '{template}': {cause.Message}", cause) { }

    public TemplateException(string message)
        : base(message) { }

    /// <summary>The theme was refused.</summary>
    public TemplateException(IReadOnlyList<FileProblem> problems)
        : base("The theme is refused:" + Environment.NewLine + string.Join(Environment.NewLine, problems)) => Problems = problems;

    /// <summary>Why the theme was refused; empty for failures while rendering.</summary>
    public IReadOnlyList<FileProblem> Problems { get; } = [];
}

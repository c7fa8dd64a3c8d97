namespace Portal.Liquid;

/// <summary>A template that is missing or failed while rendering: a bug in the theme, or in the model given to it.</summary>
public sealed class TemplateException : Exception
{
    /// <summary>A template failed while rendering.</summary>
    /// <param name="template">Name of the page's template, also when one of its partials failed.</param>
    public TemplateException(string template, Exception cause)
        : base($"Template '{template}': {cause.Message}", cause) { }

    public TemplateException(string message)
        : base(message) { }
}

namespace Portal.Liquid;

/// <summary>HTML that a sanitizer has made, and so the only markup that templates print unencoded.</summary>
/// <param name="Html">Output of the clause or page parser, never text composed anywhere else.</param>
public sealed record ClauseHtml(string Html);

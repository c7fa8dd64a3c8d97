namespace Portal.Localization.Extract;

/// <summary>A message where templates or code use it.</summary>
/// <param name="Context">msgctxt; null when there is none.</param>
/// <param name="Id">msgid: the English text.</param>
/// <param name="IdPlural">msgid_plural; null for messages without plural.</param>
/// <param name="File">Path from the repository's root, '/' separated.</param>
/// <param name="Line">One-based line.</param>
public sealed record SourceMessage(string? Context, string Id, string? IdPlural, string File, int Line);

namespace Portal.Localization.Po;

/// <summary>One translated message of a PO file.</summary>
/// <param name="Context">msgctxt; null when there is none.</param>
/// <param name="Id">msgid: the English text.</param>
/// <param name="IdPlural">msgid_plural; null for messages without plural.</param>
/// <param name="Strings">msgstr, or msgstr[0], msgstr[1] … of a plural: as many as the header declares, none of them empty.</param>
/// <param name="Line">One-based line of the msgid.</param>
public sealed record PoEntry(string? Context, string Id, string? IdPlural, IReadOnlyList<string> Strings, int Line);

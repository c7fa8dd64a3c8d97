namespace Portal.Localization.Po;

/// <summary>An entry as it stands in the file, before it is known to be good.</summary>
internal sealed class RawEntry
{
    public string? Context { get; set; }

    public string Id { get; set; } = "";

    public string? IdPlural { get; set; }

    public List<string> Strings { get; } = [];

    public bool IsFuzzy { get; set; }

    /// <summary>One-based line of the msgid.</summary>
    public int Line { get; set; }

    /// <summary>One-based line of the first msgstr.</summary>
    public int StringsLine { get; set; }
}

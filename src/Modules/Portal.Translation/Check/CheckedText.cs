using Portal.ContentModel;

namespace Portal.Translation.Check;

/// <summary>One clause, title, summary or name as the checks see it.</summary>
/// <param name="Culture">The language of the text.</param>
/// <param name="Text">Plain text.</param>
/// <param name="Source">The Chinese text that it translates; null for the Chinese itself and for texts that translate nothing.</param>
internal sealed record CheckedText(Culture Culture, string Text, string? Source)
{
    public TextRole Role { get; init; }

    /// <summary>The text as it stands in the file, with all its spaces.</summary>
    public string Raw { get; init; } = Text;

    /// <summary>True when the text was joined from several blocks (list items, cells), between which spaces stand.</summary>
    public bool IsJoined { get; init; }
}

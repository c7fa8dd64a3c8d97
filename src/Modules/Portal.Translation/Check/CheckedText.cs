using Portal.ContentModel;

namespace Portal.Translation.Check;

/// <summary>One clause, title or summary as the checks see it.</summary>
/// <param name="Culture">The language of the text.</param>
/// <param name="Text">Plain text.</param>
/// <param name="Source">The Chinese text that it translates; null for the Chinese itself and for texts that translate nothing.</param>
internal sealed record CheckedText(Culture Culture, string Text, string? Source)
{
    /// <summary>True when the text was joined from several blocks (list items, cells), between which spaces stand.</summary>
    public bool IsJoined { get; init; }
}

namespace Portal.Search.Text;

/// <summary>A piece of text as it stands in the index.</summary>
/// <param name="Text">Folded and stemmed.</param>
/// <param name="Surface">Folded, not stemmed.</param>
/// <param name="Script">Script of its first character.</param>
/// <param name="Position">Place in the sequence of tokens; gaps are kept where words were skipped.</param>
/// <param name="Start">First index in the folded text.</param>
/// <param name="End">Index after the last in the folded text.</param>
internal readonly record struct Token(string Text, string Surface, Script Script, int Position, int Start, int End);

using Markdig.Syntax;

namespace Portal.ContentModel.Clauses;

/// <summary>The blocks of one clause as they stand in the text.</summary>
/// <param name="LocalId">The id written above it; null when it has none yet.</param>
/// <param name="Line">Zero-based line of the id, or of the first block when there is none.</param>
/// <param name="Blocks">At least one.</param>
internal sealed record ClauseSegment(string? LocalId, int Line, List<Block> Blocks);

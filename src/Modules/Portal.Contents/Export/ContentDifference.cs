namespace Portal.Contents.Export;

public enum DifferenceKind { OnlyInFiles, OnlyOnSite, Changed }

/// <summary>One thing that content files and site do not say alike.</summary>
/// <param name="File">Path below the content folder: an item's shared file, a language's Markdown, or a list followed by '#' and the entry's id.</param>
/// <param name="Parts">Fields, and clauses by full id, that differ; empty unless changed.</param>
/// <param name="Text">The lines that differ, as a unified diff from files to site; "" unless changed.</param>
public sealed record ContentDifference(DifferenceKind Kind, string File, IReadOnlyList<string> Parts, string Text);

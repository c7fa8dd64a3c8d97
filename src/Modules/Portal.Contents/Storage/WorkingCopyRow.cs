namespace Portal.Contents.Storage;

/// <summary>What one author has typed and not saved yet. It is no version: every save of it writes over the last.</summary>
public sealed class WorkingCopyRow
{
    public required string ItemId { get; init; }

    /// <summary>"" for the shared document.</summary>
    public required string CultureName { get; init; }

    public required string Author { get; init; }

    /// <summary>Canonical JSON text.</summary>
    public required string Content { get; set; }

    /// <summary>Number of the version that the author started from; 0 for a document without versions.</summary>
    public required int BasedOn { get; set; }

    public required DateTimeOffset SavedAt { get; set; }
}

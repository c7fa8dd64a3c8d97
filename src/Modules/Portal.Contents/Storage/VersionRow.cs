namespace Portal.Contents.Storage;

/// <summary>An immutable version of a document.</summary>
public sealed class VersionRow
{
    public required string ItemId { get; init; }

    public required string CultureName { get; init; }

    /// <summary>From 1 within the document, without gaps.</summary>
    public required int Number { get; init; }

    /// <summary>Canonical JSON text (see <c>CanonicalJson</c>).</summary>
    public required string Content { get; init; }

    /// <summary>The version that the author started from; null for the first.</summary>
    public int? BasedOn { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>User name, or "import".</summary>
    public required string Author { get; init; }
}

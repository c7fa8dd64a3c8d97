using Portal.ContentModel;

namespace Portal.Contents.Storage;

/// <summary>One document of an item: pointers to its versions. "Superseded" is derived: neither draft nor published.</summary>
public sealed class DocumentRow
{
    public required string ItemId { get; init; }

    /// <summary>"" for the shared document.</summary>
    public required string CultureName { get; init; }

    /// <summary>Number of the newest version.</summary>
    public int Latest { get; set; }

    /// <summary>Number of the version being worked on; null when there is nothing newer than what is published.</summary>
    public int? Draft { get; set; }

    /// <summary>Number of the version that readers see; null when withdrawn or never published.</summary>
    public int? Published { get; set; }

    public DateTimeOffset? PublishedAt { get; set; }

    /// <summary>Number of the version that the last import made: while it is the latest, a later import may replace it.</summary>
    public int? Imported { get; set; }

    public DocumentKey Key => DocumentKey.FromStored(ItemId, CultureName);
}

namespace Portal.Contents.Storage;

/// <summary>One content item: a thing in all its languages.</summary>
public sealed class ItemRow
{
    public required string Id { get; init; }

    public required string Type { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
}

namespace Portal.Autoroute;

/// <summary>A path that belongs to an item, now or in the past. The path is the key: two items can't have one, even in a race.</summary>
public sealed class PathRow
{
    /// <summary>Under the culture's segment; lower case, no leading or trailing '/': "actions/1-slug". At most 400 chars.</summary>
    public required string Path { get; init; }

    public required string ItemId { get; init; }

    /// <summary>True for the item's present path; false for an earlier one, which redirects to it.</summary>
    public required bool Current { get; set; }
}

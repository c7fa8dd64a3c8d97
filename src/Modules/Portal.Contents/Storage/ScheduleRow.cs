namespace Portal.Contents.Storage;

/// <summary>When a document's version goes public by itself. It names one fixed version: a newer draft may exist beside it.</summary>
public sealed class ScheduleRow
{
    public required string ItemId { get; init; }

    /// <summary>"" for the shared document.</summary>
    public required string CultureName { get; init; }

    public required int Version { get; set; }

    public required DateTimeOffset At { get; set; }

    /// <summary>User name of who scheduled it.</summary>
    public required string Actor { get; set; }
}

namespace Portal.Contents.Storage;

/// <summary>One line of the audit trail. Appended in the transaction of the change that it tells of.</summary>
public sealed class AuditRow
{
    public long Id { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>User name, or "import".</summary>
    public required string Actor { get; init; }

    /// <summary>Past-tense name: "DocumentPublished".</summary>
    public required string Event { get; init; }

    public required string ItemId { get; init; }

    public required string CultureName { get; init; }

    /// <summary>Number of the version concerned.</summary>
    public int? Version { get; init; }
}

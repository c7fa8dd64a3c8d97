using Portal.ContentModel;

namespace Portal.Platform.Feed;

public enum FeedKind { Published, Withdrawn, SettingsChanged }

/// <summary>One committed change. Rows are appended in commit order and never changed.</summary>
public sealed class FeedEntry
{
    /// <summary>Position in the feed, from 1 and rising. A restore leaves a gap on purpose, wider than <see cref="FeedPump.RebuildBeyond"/>.</summary>
    public long Seq { get; set; }

    public FeedKind Kind { get; set; }

    public string ItemId { get; set; } = "";

    /// <summary>"" for the shared document.</summary>
    public string CultureName { get; set; } = "";

    public string ContentType { get; set; } = "";

    public DateTimeOffset At { get; set; }

    public DocumentKey Key => DocumentKey.FromStored(ItemId, CultureName);
}

using Microsoft.Extensions.Logging;
using Portal.Contents.Published;
using Portal.Platform.Feed;
using Portal.Search.Index;

namespace Portal.Search.Published;

/// <summary>Keeps this node's index up with the published content. The index's position in the change feed is in its own commit data.</summary>
internal sealed class KeepIndex : IFeedConsumer, IDisposable
{
    private readonly PublishedContent _content;
    private readonly SearchPages _pages;
    private readonly SearchFolder _folder;
    private readonly ILogger _logger;
    private SearchIndex? _index;

    public KeepIndex(PublishedContent content, SearchPages pages, SearchFolder folder, ILogger<KeepIndex> logger)
    {
        (_content, _pages, _folder, _logger) = (content, pages, folder, logger);
        // Reading the thesaurus takes as long as reading the database: it is read beside it, and who needs it first waits for what is left.
        _ = Task.Run(() => Thesaurus.Words);
    }

    /// <summary>After published content, from which the index is made.</summary>
    public int Order => 5;

    public long Position => _index?.Position ?? -1;

    /// <summary>What queries run on; null until the index is ready.</summary>
    public SearchSnapshot? Current => _index?.Current;

    public Task AdvanceAsync(IReadOnlyList<FeedEntry> entries, CancellationToken cancellationToken)
    {
        var snapshot = ContentAt(entries[^1].Seq);
        if (_index is null)
            Open(snapshot);
        else if (entries.Any(e => SearchTerms.Concerns(e.ContentType)))
            Rebuild(snapshot);
        else
            Apply(snapshot, entries);
        return Task.CompletedTask;
    }

    public Task RebuildAsync(long position, CancellationToken cancellationToken)
    {
        var snapshot = ContentAt(position);
        if (_index is null)
            Open(snapshot);
        else
            Rebuild(snapshot);
        return Task.CompletedTask;
    }

    public void Dispose() => _index?.Dispose();

    // The index would never take in what the content had not when it said that it did.
    private PublishedSnapshot ContentAt(long position) => _content.Current is var snapshot && snapshot.Position >= position
        ? snapshot
        : throw new InvalidOperationException($"The index waits for the content: that is at {snapshot.Position}, the change feed at {position}.");

    /// <summary>Takes up the index that an earlier run left, when it was made from this very state; else builds it.</summary>
    private void Open(PublishedSnapshot snapshot)
    {
        var index = SearchIndex.Open(_folder.Path, SearchTerms.List(snapshot));
        if (index.Damage is { } damage)
            _logger.LogWarning("The search index in {Folder} is damaged and is built anew: {Damage}", _folder.Path, damage);
        _index = index;
        if (_index.Position != snapshot.Position || _index.Mark != snapshot.Mark)
            Rebuild(snapshot);
    }

    private void Rebuild(PublishedSnapshot snapshot)
    {
        _logger.LogInformation("Building the search index");
        _index!.Rebuild(_pages.List(snapshot), SearchTerms.List(snapshot), snapshot.Position, snapshot.Mark);
    }

    private void Apply(PublishedSnapshot snapshot, IReadOnlyList<FeedEntry> entries)
    {
        var changed = entries.Select(e => e.ItemId).Distinct(StringComparer.Ordinal)
            .Select(id => (id, page: _pages.Find(snapshot, id))).ToList();
        _index!.Apply(
            changed.Select(c => c.page).OfType<Documents.SearchPage>(),
            changed.Where(c => c.page is null).Select(c => c.id),
            entries[^1].Seq,
            snapshot.Mark);
    }
}

/// <summary>Where this node keeps its index. Setting <c>Search:Folder</c>; a relative path is taken from the content root. Nodes never share it.</summary>
/// <param name="Path">Absolute.</param>
internal sealed record SearchFolder(string Path);

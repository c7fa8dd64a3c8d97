using System.Collections.Concurrent;
using Portal.Contents.Published;
using Portal.Platform.Feed;

namespace Portal.Site.Cache;

/// <summary>
/// This node's cache of whole pages. An entry lives until something that it was made from changes; the change feed says what
/// changed, so entries need no lifetime. Bounded by bytes: when full, the entries that were least recently used go first.
/// </summary>
internal sealed class PageCache(SiteSettings settings, TimeProvider time) : IFeedConsumer
{
    private readonly ConcurrentDictionary<string, Slot> _entries = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, long> _changed = new(StringComparer.Ordinal);
    private readonly Lock _changing = new();
    private long _position;
    private long _rebuilt;
    private long _size;
    private long _newYear = ShanghaiTime.NextNewYear(time.GetUtcNow()).UtcTicks;

    /// <summary>After published content and routes, so that a page dropped here is never remade from what it was made from before.</summary>
    public int Order => 10;

    public long Position => Volatile.Read(ref _position);

    /// <summary>Bytes held.</summary>
    public long Size => Volatile.Read(ref _size);

    public CacheEntry? Find(string key)
    {
        var now = time.GetUtcNow();
        if (now.UtcTicks >= Volatile.Read(ref _newYear))
            DropAll(now);
        if (!_entries.TryGetValue(key, out var slot))
            return null;
        slot.LastUsed = now.UtcTicks;
        return slot.Entry;
    }

    /// <summary>Keeps an entry, unless something that it was made from has changed since it was read.</summary>
    public void Add(string key, CacheEntry entry)
    {
        lock (_changing)
        {
            if (entry.Position < _rebuilt)
                return;
            // A change that this node has not taken in yet will drop the entry when it arrives.
            foreach (var tag in entry.Dependencies)
                if (_changed.TryGetValue(tag, out var seq) && seq > entry.Position)
                    return;
            Remove(key);
            _entries[key] = new Slot(entry) { LastUsed = time.GetUtcNow().UtcTicks };
        }

        Grow(entry.Size);
    }

    /// <summary>Tells the cache that an entry has got another encoding.</summary>
    public void Grow(long bytes)
    {
        if (Interlocked.Add(ref _size, bytes) > settings.CacheBytes)
            Shrink();
    }

    public Task AdvanceAsync(IReadOnlyList<FeedEntry> entries, CancellationToken cancellationToken)
    {
        lock (_changing)
        {
            var tags = new HashSet<string>(StringComparer.Ordinal);
            foreach (var entry in entries)
                foreach (var tag in ReadSession.TagsOf(entry))
                {
                    _changed[tag] = entry.Seq;
                    tags.Add(tag);
                }

            foreach (var (key, slot) in _entries)
                if (slot.Entry.Dependencies.Overlaps(tags))
                    Remove(key);
            Volatile.Write(ref _position, entries[^1].Seq);
        }

        return Task.CompletedTask;
    }

    public Task RebuildAsync(long position, CancellationToken cancellationToken)
    {
        lock (_changing)
        {
            // What changed until now is not known by tag.
            _rebuilt = position;
            _changed.Clear();
            Clear();
            Volatile.Write(ref _position, position);
        }

        return Task.CompletedTask;
    }

    /// <summary>Pages mark the present year on the phase bar; in the first moments of a new year none of them is right any more.</summary>
    private void DropAll(DateTimeOffset now)
    {
        Volatile.Write(ref _newYear, ShanghaiTime.NextNewYear(now).UtcTicks);
        Clear();
    }

    private void Clear()
    {
        lock (_changing)
            foreach (var key in _entries.Keys)
                Remove(key);
    }

    private void Remove(string key)
    {
        if (_entries.TryRemove(key, out var slot))
            Interlocked.Add(ref _size, -slot.Entry.Size);
    }

    private void Shrink()
    {
        lock (_changing)
            foreach (var (key, _) in _entries.OrderBy(e => e.Value.LastUsed).ToList())
            {
                if (Size <= settings.CacheBytes * 9 / 10)
                    return;
                Remove(key);
            }
    }

    private sealed class Slot(CacheEntry entry)
    {
        public CacheEntry Entry { get; } = entry;

        public long LastUsed;
    }
}

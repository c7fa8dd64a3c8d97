using System.Collections.Concurrent;
using Portal.ContentModel;
using Portal.Contents.Published;
using Portal.Platform.Feed;

namespace Portal.Site.Cache;

/// <summary>
/// This node's cache of whole answers. An entry lives until something that it was made from changes; the change feed says what
/// changed, so entries need no lifetime. Bounded by bytes: when full, the entries that were least recently used go first.
/// </summary>
internal sealed class PageCache(SiteSettings settings, TimeProvider time) : IFeedConsumer
{
    private readonly ConcurrentDictionary<string, Slot> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _changed = new(StringComparer.Ordinal);
    private readonly Lock _changing = new();
    private long _position;
    private long _generation;
    private long _knownFrom;
    private long _size;
    private long _newYear = ShanghaiTime.NextNewYear(time.GetUtcNow()).UtcTicks;

    /// <summary>After published content and routes, so that a page dropped here is never remade from what it was made from before.</summary>
    public int Order => 10;

    public long Position => Volatile.Read(ref _position);

    /// <summary>Changes whenever everything is dropped. Who makes an entry takes it before reading anything, and hands it back with the entry.</summary>
    public long Generation => Volatile.Read(ref _generation);

    /// <summary>Bytes held.</summary>
    public long Size => Volatile.Read(ref _size);

    public CacheEntry? Find(string key)
    {
        var now = time.GetUtcNow();
        if (now.UtcTicks >= Volatile.Read(ref _newYear))
            EndYear(now);
        if (!_entries.TryGetValue(key, out var slot))
            return null;
        slot.LastUsed = now.UtcTicks;
        return slot.Entry;
    }

    /// <summary>Keeps an entry, unless something that it was made from has changed since it was read.</summary>
    /// <param name="generation">What <see cref="Generation"/> was before the entry was begun.</param>
    public void Add(string key, CacheEntry entry, long generation)
    {
        lock (_changing)
        {
            // What was read before a rebuild may be older than changes that are not known by tag.
            if (generation != _generation || entry.Position < _knownFrom)
                return;
            // A change that this node has not taken in yet will drop the entry when it arrives.
            foreach (var tag in entry.Dependencies)
                if (_changed.TryGetValue(tag, out var seq) && seq > entry.Position)
                    return;
            Remove(key);
            var slot = new Slot(entry) { LastUsed = time.GetUtcNow().UtcTicks };
            _entries[key] = slot;
            Count(slot);
        }
    }

    /// <summary>Counts what an entry has got since it was added: another encoding. One that is not kept, or no longer, holds nothing here.</summary>
    public void Recount(string key, CacheEntry entry)
    {
        lock (_changing)
            if (_entries.TryGetValue(key, out var slot) && ReferenceEquals(slot.Entry, entry))
                Count(slot);
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
            _changed.Clear();
            _knownFrom = position;
            DropAll();
            Volatile.Write(ref _position, position);
        }

        return Task.CompletedTask;
    }

    /// <summary>Pages mark the present year on the phase bar; in the first moments of a new year none of them is right any more.</summary>
    private void EndYear(DateTimeOffset now)
    {
        lock (_changing)
        {
            if (now.UtcTicks < _newYear)
                return;
            Volatile.Write(ref _newYear, ShanghaiTime.NextNewYear(now).UtcTicks);
            DropAll();
        }
    }

    // Entries that are being made at this moment go too: their generation is over.
    private void DropAll()
    {
        Volatile.Write(ref _generation, _generation + 1);
        foreach (var key in _entries.Keys)
            Remove(key);
    }

    private void Count(Slot slot)
    {
        var size = slot.Entry.Size;
        Volatile.Write(ref _size, _size + size - slot.Counted);
        slot.Counted = size;
        if (_size > settings.CacheBytes)
            Shrink();
    }

    private void Remove(string key)
    {
        if (_entries.TryRemove(key, out var slot))
            Volatile.Write(ref _size, _size - slot.Counted);
    }

    private void Shrink()
    {
        foreach (var (key, _) in _entries.OrderBy(e => e.Value.LastUsed).ToList())
        {
            if (_size <= settings.CacheBytes * 9 / 10)
                return;
            Remove(key);
        }
    }

    private sealed class Slot(CacheEntry entry)
    {
        public CacheEntry Entry { get; } = entry;

        /// <summary>Bytes of the entry that are in the cache's size; under the cache's lock.</summary>
        public long Counted { get; set; }

        public long LastUsed;
    }
}

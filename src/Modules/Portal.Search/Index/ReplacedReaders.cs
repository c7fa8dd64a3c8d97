using System.Diagnostics;
using Lucene.Net.Index;

namespace Portal.Search.Index;

/// <summary>Readers that newer ones took the place of. A query may still run on the latest of them, but none runs for a minute.</summary>
internal sealed class ReplacedReaders : IDisposable
{
    private static readonly TimeSpan LongestQuery = TimeSpan.FromMinutes(1);

    private readonly Queue<(DirectoryReader Reader, long Since)> _readers = [];

    /// <summary>Takes a reader that was replaced just now, and closes those that nobody can still read.</summary>
    public void Add(DirectoryReader reader)
    {
        while (_readers.TryPeek(out var oldest) && Stopwatch.GetElapsedTime(oldest.Since) > LongestQuery)
            _readers.Dequeue().Reader.Dispose();
        _readers.Enqueue((reader, Stopwatch.GetTimestamp()));
    }

    public void Dispose()
    {
        foreach (var (reader, _) in _readers)
            reader.Dispose();
    }
}

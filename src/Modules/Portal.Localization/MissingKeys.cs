using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Portal.ContentModel;

namespace Portal.Localization;

/// <summary>Remembers which messages had no translation, and logs each once. Thread-safe.</summary>
public sealed class MissingKeys(ILogger<MissingKeys> logger)
{
    // A page that makes msgids out of data must not fill the memory.
    private const int Most = 1000;
    private readonly ConcurrentDictionary<(Culture Culture, string Key), byte> _seen = new();

    /// <summary>What was asked for in vain since the start, at most 1000 of them. A key is the msgid, after "context\u0004" if it has one.</summary>
    public IReadOnlyCollection<(Culture Culture, string Key)> All => [.. _seen.Keys];

    internal void Report(Culture culture, string key)
    {
        if (_seen.Count < Most && _seen.TryAdd((culture, key), 0))
            logger.LogWarning("No {Culture} translation of {Msgid}", culture.Name, key);
    }
}

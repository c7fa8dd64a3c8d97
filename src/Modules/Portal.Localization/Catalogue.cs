using System.Collections.Frozen;

namespace Portal.Localization;

/// <summary>All messages of one language, merged. Immutable and thread-safe.</summary>
internal sealed class Catalogue
{
    // gettext's own separator in compiled catalogues: end of transmission.
    private const char ContextEnd = '\u0004';
    private readonly FrozenDictionary<string, IReadOnlyList<string>> _messages;

    private Catalogue(Dictionary<string, IReadOnlyList<string>> messages) =>
        _messages = messages.ToFrozenDictionary(StringComparer.Ordinal);

    public IEnumerable<string> Keys => _messages.Keys;

    /// <summary>Later files win over earlier ones.</summary>
    public static Catalogue Merge(IEnumerable<Po.PoFile> files)
    {
        var messages = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var entry in files.SelectMany(f => f.Entries))
            messages[KeyOf(entry.Context, entry.Id)] = entry.Strings;
        return new Catalogue(messages);
    }

    public static string KeyOf(string? context, string msgid) => context is null ? msgid : context + ContextEnd + msgid;

    /// <summary>The message's forms, or null.</summary>
    public IReadOnlyList<string>? Find(string key) => _messages.GetValueOrDefault(key);
}

using Portal.ContentModel;

namespace Portal.Plan.Entities;

/// <summary>The order in which a reader looks for a name.</summary>
internal static class Alphabet
{
    /// <summary>
    /// Names in alphabetical order, whatever their case and quotation marks, where the language is written in an alphabet: Latin,
    /// Cyrillic and Hangul are encoded in that order. Chinese and Japanese names come as they are given.
    /// </summary>
    public static IEnumerable<T> Sort<T>(Culture culture, IEnumerable<T> items, Func<T, string> name) =>
        culture == Culture.Chinese || culture == Culture.Japanese ? items : items.OrderBy(item => Key(name(item)), StringComparer.Ordinal);

    // ё stands with е in Russian lists.
    private static string Key(string name) => string.Concat(name.ToLowerInvariant().Replace('ё', 'е').Where(c => char.IsLetterOrDigit(c) || c == ' ')).Trim();
}

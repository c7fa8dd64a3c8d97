using System.Collections.Frozen;

namespace Portal.Search.Text;

/// <summary>Words of a query that say nothing of what is looked for: grammar, question frames, and the names of the place that every page is about.</summary>
internal static class StopWords
{
    private const int LongestPhrase = 8;

    private static readonly FrozenSet<string> Words = DataTable.Read("stopwords.tsv")
        .SelectMany(row => row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Select(word => FoldedText.Of(word).Text)
        .ToFrozenSet(StringComparer.Ordinal);

    // Chinese and Japanese have no spaces, and word breaks split frames in their own way: whole phrases go before.
    private static readonly string[] Phrases =
        [.. Words.Where(word => word.Length > 1 && Scripts.Of(word[0]) is Script.Han or Script.Kana).OrderByDescending(word => word.Length)];

    public static bool Contains(string surface) => Words.Contains(surface);

    /// <summary>The folded text with spaces in place of unspaced phrases; its length stays.</summary>
    public static string Blank(string folded)
    {
        foreach (var phrase in Phrases)
            if (phrase.Length <= LongestPhrase && folded.Contains(phrase, StringComparison.Ordinal))
                folded = folded.Replace(phrase, new string(' ', phrase.Length), StringComparison.Ordinal);
        return folded;
    }
}

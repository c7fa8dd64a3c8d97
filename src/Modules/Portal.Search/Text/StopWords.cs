using System.Collections.Frozen;

namespace Portal.Search.Text;

/// <summary>Words of a query that say nothing of what is looked for: grammar, question frames, and the names of the place that every page is about.</summary>
internal static class StopWords
{
    private const int LongestPhrase = 8;

    private static readonly FrozenSet<string> Places = Read(row => row[1] == "place");
    private static readonly FrozenSet<string> Words = Read(_ => true);

    // Chinese and Japanese have no spaces, and word breaks split frames in their own way: whole phrases go before.
    private static readonly string[] Phrases =
        [.. Words.Except(Places).Where(word => word.Length > 1 && Scripts.Of(word[0]) is Script.Han or Script.Kana).OrderByDescending(word => word.Length)];

    public static bool Contains(string surface) => Words.Contains(surface);

    /// <summary>Whether it names the place that every page is about: beside other words it tells which of them stand by it ("smart city").</summary>
    public static bool IsPlace(string surface) => Places.Contains(surface);

    /// <summary>The folded text with spaces in place of unspaced phrases, those of the place apart; its length stays.</summary>
    public static string Blank(string folded)
    {
        foreach (var phrase in Phrases)
            if (phrase.Length <= LongestPhrase && folded.Contains(phrase, StringComparison.Ordinal))
                folded = folded.Replace(phrase, new string(' ', phrase.Length), StringComparison.Ordinal);
        return folded;
    }

    private static FrozenSet<string> Read(Func<string[], bool> kind) => DataTable.Read("stopwords.tsv").Where(kind)
        .SelectMany(row => row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Select(word => FoldedText.Of(word).Text)
        .ToFrozenSet(StringComparer.Ordinal);
}

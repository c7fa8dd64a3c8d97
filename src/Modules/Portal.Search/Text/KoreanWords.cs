namespace Portal.Search.Text;

/// <summary>Strips particles and the endings of 하다/되다/이다 from a Korean word, so that 도시를, 도시의 and 도시 are one.</summary>
internal static class KoreanWords
{
    private const int Shortest = 2;

    // Longest first; the table has them by kind.
    private static readonly string[] Endings =
        [.. DataTable.Read("korean-endings.tsv")
            .SelectMany(row => row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(ending => ending.Length)
            .ThenBy(ending => ending, StringComparer.Ordinal)];

    private static readonly HashSet<char> LastLetters = [.. Endings.Select(ending => ending[^1])];

    /// <summary>The word without its longest ending, never shorter than two syllables; the word itself when nothing can go.</summary>
    public static string Strip(string word)
    {
        if (word.Length <= Shortest || !LastLetters.Contains(word[^1]))
            return word;
        foreach (var ending in Endings)
            if (word.Length - ending.Length >= Shortest && word.EndsWith(ending, StringComparison.Ordinal))
                return word[..^ending.Length];
        return word;
    }
}

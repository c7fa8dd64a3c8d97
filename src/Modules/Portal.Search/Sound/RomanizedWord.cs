namespace Portal.Search.Sound;

/// <summary>Index tokens of romanized words: the language's letter, a colon and the folded letters, so that languages don't answer for one another.</summary>
internal static class RomanizedWord
{
    /// <summary>Two letters behind the language's.</summary>
    private const int Shortest = 4;

    public static string Japanese(string foldedLatin) => "j:" + foldedLatin;

    public static string Korean(string word) => "k:" + HangulLatin.Of(word);

    public static string Russian(string word) => "r:" + CyrillicLatin.Of(word);

    /// <summary>Every token under which a word may stand in the index; none for a word that is not of the letters a to z, or of which folding leaves one letter.</summary>
    public static IEnumerable<string> Candidates(string word) => !word.All(char.IsAsciiLetterLower) ? [] : new[]
    {
        Japanese(Romaji.Fold(word)), "k:" + HangulLatin.Fold(word), "r:" + CyrillicLatin.Fold(word), "r:" + CyrillicLatin.FoldStem(word),
    }.Where(token => token.Length >= Shortest);
}

namespace Portal.Search.Sound;

/// <summary>Index tokens of romanized words: the language's letter, a colon and the folded letters, so that languages don't answer for one another.</summary>
internal static class RomanizedWord
{
    public static string Japanese(string foldedLatin) => "j:" + foldedLatin;

    public static string Korean(string word) => "k:" + HangulLatin.Of(word);

    public static string Russian(string word) => "r:" + CyrillicLatin.Of(word);

    /// <summary>Every token under which a word typed in Latin letters may stand in the index.</summary>
    public static IEnumerable<string> Candidates(string letters)
    {
        yield return Japanese(Romaji.Fold(letters));
        yield return "k:" + HangulLatin.Fold(letters);
        yield return "r:" + CyrillicLatin.Fold(letters);
        yield return "r:" + CyrillicLatin.FoldStem(letters);
    }
}

namespace Portal.Translation.Terms;

/// <summary>Takes the inflection off an English word: plurals, -ed, -ing. Rough, and the same roughness for text and term.</summary>
internal static class EnglishStem
{
    public static string Of(string word)
    {
        var stem = Singular(word);
        foreach (var ending in (string[])["ing", "ed"])
            if (stem.Length > ending.Length + 2 && stem.EndsWith(ending, StringComparison.Ordinal))
                return Undouble(stem[..^ending.Length]).TrimEnd('e');
        return stem.Length > 3 ? Undouble(stem.TrimEnd('e')) : stem;
    }

    private static string Singular(string word)
    {
        if (word.Length <= 3 || word[^1] != 's' || word.EndsWith("ss", StringComparison.Ordinal))
            return word;
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4)
            return word[..^3] + "y";
        foreach (var ending in (string[])["ches", "shes", "sses", "xes", "zes"])
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return word[..^2];
        return word[..^1];
    }

    private static string Undouble(string word) => word.Length > 3 && word[^1] == word[^2] ? word[..^1] : word;
}

using System.Text;

namespace Portal.Search.Sound;

/// <summary>What all the romanizations share.</summary>
internal static class Latin
{
    /// <summary>Letters without immediate repetition: "kko" → "ko".</summary>
    public static string Single(string letters)
    {
        var single = new StringBuilder(letters.Length);
        foreach (var letter in letters)
            if (single.Length == 0 || single[^1] != letter)
                single.Append(letter);
        return single.ToString();
    }

    public static string Replace(string letters, (string From, string To)[] rules)
    {
        foreach (var (from, to) in rules)
            letters = letters.Replace(from, to, StringComparison.Ordinal);
        return letters;
    }
}

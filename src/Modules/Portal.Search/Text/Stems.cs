using Lucene.Net.Tartarus.Snowball;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace Portal.Search.Text;

/// <summary>
/// English and Russian stems: Snowball's, with irregular forms, British spellings and nouns that change before their endings (рынок, рынки) joined.
/// Stemmers keep state: one of each a thread, with a bounded memory of results.
/// </summary>
internal static class Stems
{
    private const int Remembered = 20_000;

    [ThreadStatic]
    private static Dictionary<string, string>? t_known;

    [ThreadStatic]
    private static SnowballProgram? t_english;

    [ThreadStatic]
    private static SnowballProgram? t_russian;

    /// <summary>Stem of a folded word of Latin letters.</summary>
    public static string English(string word) => Find(word) ?? Remember(word, Stem(American(IrregularForms.Regular(word)), t_english ??= new EnglishStemmer()));

    /// <summary>Stem of a folded word of Cyrillic letters.</summary>
    public static string Russian(string word) => Find(word) ?? Remember(word, Settled(Stem(IrregularForms.Regular(word), t_russian ??= new RussianStemmer())));

    private static string? Find(string word) => (t_known ??= new Dictionary<string, string>(StringComparer.Ordinal)).GetValueOrDefault(word);

    private static string Remember(string word, string stem)
    {
        if (t_known!.Count >= Remembered)
            t_known.Clear();
        return t_known[word] = stem;
    }

    private static string Stem(string word, SnowballProgram stemmer)
    {
        stemmer.SetCurrent(word);
        stemmer.Stem();
        return stemmer.Current;
    }

    // organisation → organization, modernised → modernized: Snowball knows only the latter. A whole word stands before the ending.
    private static string American(string word)
    {
        var at = word.LastIndexOf("is", StringComparison.Ordinal);
        return at >= 4 && word[(at + 2)..] is "e" or "ed" or "es" or "ing" or "er" or "ers" or "ation" or "ations" && !"aeiou".Contains(word[at - 1], StringComparison.Ordinal)
            ? string.Concat(word.AsSpan(0, at), "iz", word.AsSpan(at + 2))
            : word;
    }

    // рынок and рынк(а), немец and немц(ы): the vowel comes and goes with the case.
    // материал, ресторан: Snowball takes the bare noun for a verb (материа) and leaves the letter in материалы.
    private static string Settled(string stem)
    {
        if (stem.Length > 3 && stem[^1] is 'к' or 'ц' && stem[^2] is 'о' or 'е' && !"аеиоуыэюя".Contains(stem[^3], StringComparison.Ordinal))
            return string.Concat(stem.AsSpan(0, stem.Length - 2), stem.AsSpan(stem.Length - 1));
        return stem.Length > 4 && stem[^1] is 'л' or 'н' && stem[^2] is 'а' or 'я' ? stem[..^1] : stem;
    }
}

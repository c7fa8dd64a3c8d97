using Lucene.Net.Tartarus.Snowball;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace Portal.Search.Text;

/// <summary>English and Russian stems (Snowball). Stemmers keep state: one of each a thread, with a bounded memory of results.</summary>
internal static class Stems
{
    private const int Remembered = 20_000;

    [ThreadStatic]
    private static Dictionary<string, string>? t_known;

    [ThreadStatic]
    private static SnowballProgram? t_english;

    [ThreadStatic]
    private static SnowballProgram? t_russian;

    public static string English(string word) => Stem(word, t_english ??= new EnglishStemmer());

    public static string Russian(string word) => Stem(word, t_russian ??= new RussianStemmer());

    private static string Stem(string word, SnowballProgram stemmer)
    {
        var known = t_known ??= new Dictionary<string, string>(StringComparer.Ordinal);
        if (known.TryGetValue(word, out var stem))
            return stem;
        if (known.Count >= Remembered)
            known.Clear();
        stemmer.SetCurrent(word);
        stemmer.Stem();
        return known[word] = stemmer.Current;
    }
}

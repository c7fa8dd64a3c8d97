using System.Text;

namespace Portal.Search.Sound;

/// <summary>Hangul in Latin letters, folded so that Revised Romanization, McCune–Reischauer and free spellings mostly agree.</summary>
internal static class HangulLatin
{
    private static readonly string[] Initials = "g kk n d tt r m b pp s ss * j jj ch k t p h".Replace("*", "", StringComparison.Ordinal).Split(' ');
    private static readonly string[] Vowels = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".Split(' ');
    private static readonly string[] Finals = "* k k k n n n t l k m l l l p l m p p t t ng t t k t p t".Replace("*", "", StringComparison.Ordinal).Split(' ');

    private static readonly (string From, string To)[] Rules =
    [
        ("ch", "j"), ("sh", "s"), ("g", "k"), ("d", "t"), ("b", "p"), ("l", "r"), ("eo", "o"), ("eu", "u"), ("ae", "e"), ("oo", "u"), ("ee", "i"),
    ];

    /// <summary>A Hangul word in folded letters.</summary>
    public static string Of(string word)
    {
        var letters = new StringBuilder(word.Length * 3);
        foreach (var syllable in word)
        {
            var index = syllable - '\uAC00';
            if (index is < 0 or > 11171)
                continue;
            letters.Append(Initials[index / 588]).Append(Vowels[index % 588 / 28]).Append(Finals[index % 28]);
        }
        return Fold(letters.ToString());
    }

    public static string Fold(string letters) => Latin.Single(Latin.Replace(letters, Rules));

    /// <summary>The word's letters one by one (jamo), so that a slip within a syllable is one difference.</summary>
    public static string Jamo(string word)
    {
        var jamo = new StringBuilder(word.Length * 3);
        foreach (var syllable in word)
        {
            var index = syllable - '\uAC00';
            if (index is < 0 or > 11171)
            {
                jamo.Append(syllable);
                continue;
            }
            jamo.Append((char)(0x1100 + index / 588)).Append((char)(0x1161 + index % 588 / 28));
            if (index % 28 > 0)
                jamo.Append((char)(0x11A7 + index % 28));
        }
        return jamo.ToString();
    }
}

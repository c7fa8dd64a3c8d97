using System.Text;
using Portal.Search.Text;

namespace Portal.Search.Sound;

/// <summary>Russian in Latin letters, folded so that the usual schemes (passport, BGN, ISO 9, GOST, keyboard habits) agree; and the way back, for stemming.</summary>
internal static class CyrillicLatin
{
    private static readonly string[] Letters = "a b v g d e z z i i k l m n o p r s t u f h c c s s * i * e u a".Replace("*", "", StringComparison.Ordinal).Split(' ');

    private static readonly (string From, string To)[] LatinRules =
    [
        ("shch", "s"), ("sch", "s"), ("sh", "s"), ("zh", "z"), ("ch", "c"), ("kh", "h"), ("x", "h"), ("tz", "c"), ("ts", "c"), ("yu", "u"), ("ju", "u"), ("iu", "u"),
        ("ya", "a"), ("ja", "a"), ("ia", "a"), ("yo", "e"), ("jo", "e"), ("ye", "e"), ("je", "e"), ("y", "i"), ("j", "i"), ("w", "v"), ("q", "k"),
    ];

    private static readonly (string From, string To)[] BackRules =
    [
        ("shch", "щ"), ("sch", "щ"), ("sh", "ш"), ("zh", "ж"), ("ch", "ч"), ("kh", "х"), ("x", "х"), ("tz", "ц"), ("ts", "ц"), ("yu", "ю"), ("ju", "ю"), ("iu", "ю"),
        ("ya", "я"), ("ja", "я"), ("ia", "я"), ("yo", "е"), ("jo", "е"), ("ye", "е"), ("iye", "ие"), ("iy", "ий"), ("yy", "ый"), ("ij", "ий"), ("yj", "ый"), ("oy", "ой"), ("ey", "ей"), ("ay", "ай"),
        ("a", "а"), ("b", "б"), ("v", "в"), ("w", "в"), ("g", "г"), ("d", "д"), ("e", "е"), ("z", "з"), ("i", "и"), ("j", "й"), ("k", "к"), ("l", "л"), ("m", "м"), ("n", "н"), ("o", "о"),
        ("p", "п"), ("r", "р"), ("s", "с"), ("t", "т"), ("u", "у"), ("f", "ф"), ("h", "х"), ("c", "ц"), ("y", "ы"), ("q", "к"), ("'", "ь"),
    ];

    /// <summary>A folded Russian word or stem in folded letters.</summary>
    public static string Of(string word)
    {
        var letters = new StringBuilder(word.Length * 2);
        foreach (var letter in word)
            if (letter is >= 'а' and <= 'я')
                letters.Append(Letters[letter - 'а']);
        return Tidy(letters.ToString());
    }

    /// <summary>What the reader typed in Latin letters, as <see cref="Of"/> would have written the whole word.</summary>
    public static string Fold(string letters) => Tidy(Latin.Replace(letters, LatinRules));

    /// <summary>What the reader typed in Latin letters, as <see cref="Of"/> would have written the stem.</summary>
    public static string FoldStem(string letters) => Of(Stems.Russian(Latin.Replace(letters, BackRules)));

    private static string Tidy(string letters) => Latin.Single(letters.Replace("ia", "a", StringComparison.Ordinal).Replace("iu", "u", StringComparison.Ordinal).Replace("ie", "e", StringComparison.Ordinal));
}

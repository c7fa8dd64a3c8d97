namespace Portal.Search.Sound;

/// <summary>Folds the ways of writing Japanese in Latin letters into one: Hepburn into Kunrei-shiki, long vowels and double consonants into single ones.</summary>
internal static class Romaji
{
    private static readonly (string From, string To)[] Rules =
    [
        ("sh", "sy"), ("ch", "ty"), ("tsu", "tu"), ("f", "h"), ("j", "zy"), ("syi", "si"), ("tyi", "ti"), ("zyi", "zi"), ("zyy", "zy"),
        ("mb", "nb"), ("mp", "np"), ("dz", "z"), ("du", "zu"), ("ou", "o"), ("oh", "o"),
    ];

    // Readings run into one another (gaku + ko, gakko), but a word's first mora stays (kuko).
    private static readonly (string From, string To)[] Contractions = [("tuk", "k"), ("tus", "s"), ("tut", "t"), ("tuh", "p"), ("kuk", "k")];

    public static string Fold(string letters)
    {
        var folded = Latin.Single(Latin.Replace(letters, Rules));
        return folded.Length == 0 ? folded : Latin.Single(folded[..1] + Latin.Replace(folded[1..], Contractions));
    }
}

namespace Portal.Search.Sound;

/// <summary>Folds the ways of writing Japanese in Latin letters into one: Hepburn into Kunrei-shiki, long vowels and double consonants into single ones.</summary>
internal static class Romaji
{
    private static readonly (string From, string To)[] Rules =
    [
        ("sh", "sy"), ("ch", "ty"), ("tsu", "tu"), ("f", "h"), ("j", "zy"), ("syi", "si"), ("tyi", "ti"), ("zyi", "zi"), ("zyy", "zy"),
        ("mb", "nb"), ("mp", "np"), ("dz", "z"), ("du", "zu"), ("ou", "o"), ("oh", "o"), ("tuk", "k"), ("tus", "s"), ("tut", "t"), ("tuh", "p"), ("kuk", "k"),
    ];

    public static string Fold(string letters)
    {
        var folded = letters;
        foreach (var (from, to) in Rules)
            folded = folded.Replace(from, to, StringComparison.Ordinal);
        return Latin.Single(folded);
    }
}

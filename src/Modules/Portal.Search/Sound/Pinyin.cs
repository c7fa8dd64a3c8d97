using System.Collections.Frozen;
using Portal.Search.Text;

namespace Portal.Search.Sound;

/// <summary>Mandarin syllables without tones, folded so that common confusions agree (zh/z, ch/c, sh/s, ng/n). Source: pinyin-pro.</summary>
internal static class Pinyin
{
    private const int LongestSyllable = 6;
    private const int MostReadings = 3;

    private static readonly FrozenDictionary<char, string[]> Readings = CharacterReadings.Load("pinyin.tsv", Fold, character => character, MostReadings);

    private static readonly FrozenSet<string> Syllables = DataTable.Read("pinyin.tsv").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Folded syllables of a Simplified character, the usual one first; empty for anything else.</summary>
    public static IReadOnlyList<string> Of(char character) => Readings.GetValueOrDefault(character) ?? [];

    /// <summary>Splits Latin letters into folded syllables, longest first; null when they are no pinyin.</summary>
    public static IReadOnlyList<string>? Split(string letters)
    {
        var reachable = new int[letters.Length + 1];
        reachable[letters.Length] = letters.Length + 1;
        for (var start = letters.Length - 1; start >= 0; start--)
            for (var length = Math.Min(LongestSyllable, letters.Length - start); length > 0 && reachable[start] == 0; length--)
                if (reachable[start + length] != 0 && Syllables.Contains(letters.Substring(start, length)))
                    reachable[start] = start + length;
        if (letters.Length == 0 || reachable[0] == 0)
            return null;
        var syllables = new List<string>();
        for (var start = 0; start < letters.Length; start = reachable[start])
            syllables.Add(Fold(letters[start..reachable[start]]));
        return syllables;
    }

    private static string Fold(string syllable)
    {
        if (syllable.Length > 1 && syllable[1] == 'h')
            syllable = syllable.Remove(1, 1);
        return syllable.EndsWith("ng", StringComparison.Ordinal) ? syllable[..^1] : syllable;
    }
}

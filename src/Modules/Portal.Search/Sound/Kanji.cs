using System.Collections.Frozen;
using System.Text;
using Portal.Search.Text;

namespace Portal.Search.Sound;

/// <summary>Sino-Japanese readings in Latin letters, folded by <see cref="Romaji"/>. Source: KANJIDIC.</summary>
internal static class Kanji
{
    private static readonly FrozenDictionary<char, string[]> Readings = Load();

    /// <summary>Folded readings of a kanji, after folding to Simplified; the usual one first, two at most.</summary>
    public static IReadOnlyList<string> Of(char character) => Readings.GetValueOrDefault(character) ?? [];

    /// <summary>A folded word of kanji and kana in folded Latin letters; null when a character has no reading.</summary>
    public static string? Latin(string word)
    {
        var latin = new StringBuilder();
        for (var i = 0; i < word.Length; i++)
        {
            if (Scripts.Of(word[i]) == Script.Kana)
            {
                var end = i;
                while (end < word.Length && Scripts.Of(word[end]) == Script.Kana)
                    end++;
                latin.Append(Kana.Latin(word[i..end]));
                i = end - 1;
            }
            else if (Of(word[i]) is [var reading, ..])
            {
                latin.Append(reading);
            }
            else
            {
                return null;
            }
        }
        return Romaji.Fold(latin.ToString());
    }

    private static FrozenDictionary<char, string[]> Load()
    {
        var readings = new Dictionary<char, string[]>();
        var rows = DataTable.Read("kanji-readings.tsv").ToList();
        foreach (var column in (int[])[1, 2])
            foreach (var row in rows)
            {
                var latin = Romaji.Fold(Kana.Latin(row[0]));
                foreach (var character in row[column])
                {
                    var known = readings.GetValueOrDefault(HanForms.Fold(character)) ?? [];
                    if (known.Length < 2 && !known.Contains(latin))
                        readings[HanForms.Fold(character)] = [.. known, latin];
                }
            }
        return readings.ToFrozenDictionary();
    }
}

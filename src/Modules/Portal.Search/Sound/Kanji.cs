using System.Collections.Frozen;
using System.Text;
using Portal.Search.Text;

namespace Portal.Search.Sound;

/// <summary>Sino-Japanese readings in Latin letters, folded by <see cref="Romaji"/>. Source: KANJIDIC.</summary>
internal static class Kanji
{
    private static readonly FrozenDictionary<char, string[]> Readings =
        CharacterReadings.Load("kanji-readings.tsv", reading => Romaji.Fold(Kana.Latin(reading)), HanForms.Fold, most: 2);

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
}

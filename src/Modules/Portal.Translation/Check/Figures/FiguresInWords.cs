using System.Text.RegularExpressions;
using Portal.ContentModel;

namespace Portal.Translation.Check.Figures;

/// <summary>Numbers in words, as far as a plan has them: one to twenty, hundred, and the words of scale.</summary>
internal static partial class FiguresInWords
{
    private static readonly Dictionary<Culture, NumberVocabulary> Vocabularies = new()
    {
        [Culture.English] = NumberVocabulary.English,
        [Culture.Korean] = NumberVocabulary.Korean,
        [Culture.Russian] = NumberVocabulary.Russian,
    };

    /// <summary>Beyond it a number is none that a plan states.</summary>
    private const decimal MostScale = 1_000_000_000_000;

    /// <summary>The scale that the words directly after a number give it ("100-billion-level": 1,000,000,000; "two hundred thousand": 100,000); else 1.</summary>
    /// <param name="text">In NFKC, lower case, е for ё.</param>
    public static decimal ScaleAt(Culture culture, string text, int position)
    {
        if (!Vocabularies.TryGetValue(culture, out var words))
            return HanScale().Match(text, position) is { Success: true } match ? HanNumerals.Parse("一" + match.Value) ?? MostScale : 1;
        var scale = 1m;
        while (scale < MostScale && words.Scales.Select(s => (s.Value, Match: s.Pattern.Match(text, position))).FirstOrDefault(s => s.Match.Success) is (var value, { } word))
        {
            scale *= value;
            position += word.Length;
        }

        return scale;
    }

    /// <summary>All numbers in words.</summary>
    /// <param name="text">In NFKC, lower case, е for ё.</param>
    public static IEnumerable<decimal> In(Culture culture, string text)
    {
        if (!Vocabularies.TryGetValue(culture, out var words))
            return HanNumeral().Matches(text).Select(m => HanNumerals.Parse(m.Value)).OfType<decimal>();
        var found = words.Numbers.SelectMany(n => n.Pattern.Matches(text).Select(m => n.Value * ScaleAt(culture, text, m.Index + m.Length)));
        return found.Concat(Roman().Matches(text).Select(m => ParseRoman(m.Value)));
    }

    private static decimal ParseRoman(string numeral)
    {
        var values = numeral.Select(c => c switch { 'i' => 1, 'v' => 5, 'x' => 10, 'l' => 50, _ => 100 }).ToList();
        return values.Select((v, i) => i + 1 < values.Count && v < values[i + 1] ? -v : v).Sum();
    }

    [GeneratedRegex("[〇一二三四五六七八九十百千万億兆]+", RegexOptions.CultureInvariant)]
    private static partial Regex HanNumeral();

    [GeneratedRegex(@"\G[百千万億兆]{1,2}", RegexOptions.CultureInvariant)]
    private static partial Regex HanScale();

    // At least two letters: a single one is a word or a sign ("X").
    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?=[ivxlc]{2})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})(?![\p{L}\p{N}])", RegexOptions.CultureInvariant)]
    private static partial Regex Roman();
}

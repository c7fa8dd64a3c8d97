using System.Text.RegularExpressions;
using Portal.ContentModel;

namespace Portal.Translation.Check.Figures;

/// <summary>Numbers in words, as far as a plan has them: one to twenty, hundred, and the words of scale.</summary>
internal static partial class NumberWords
{
    private static readonly Dictionary<Culture, NumberVocabulary> Vocabularies = new()
    {
        [Culture.English] = NumberVocabulary.English,
        [Culture.Korean] = NumberVocabulary.Korean,
        [Culture.Russian] = NumberVocabulary.Russian,
    };

    /// <summary>The value times every scale that the words directly after a number name ("100-billion-level": 100 × 1,000,000,000).</summary>
    /// <param name="text">In NFKC, lower case, е for ё.</param>
    public static IEnumerable<decimal> ScalesAfter(Culture culture, string text, int position, decimal value)
    {
        if (Vocabularies.TryGetValue(culture, out var words))
            return words.Scales.Where(s => s.Pattern.Match(text, position) is { Success: true } m && m.Index == position).Select(s => value * s.Value);
        return HanScale().Match(text, position) is { Success: true } match && match.Index == position
            ? [value * HanNumerals.Parse("一" + match.Value)!.Value]
            : [];
    }

    /// <summary>All numbers in words.</summary>
    /// <param name="text">In NFKC, lower case, е for ё.</param>
    public static IEnumerable<decimal> In(Culture culture, string text)
    {
        if (!Vocabularies.TryGetValue(culture, out var words))
            return HanNumeral().Matches(text).Select(m => HanNumerals.Parse(m.Value)).OfType<decimal>();
        var found = words.Numbers.SelectMany(n => n.Pattern.Matches(text).SelectMany(m => words.Scales
            .Where(s => s.Pattern.Match(text, m.Index + m.Length) is { Success: true } scale && scale.Index == m.Index + m.Length)
            .Select(s => n.Value * s.Value).Append(n.Value)));
        return found.Concat(Roman().Matches(text).Select(m => ParseRoman(m.Value)));
    }

    private static decimal ParseRoman(string numeral)
    {
        var values = numeral.Select(c => c switch { 'i' => 1, 'v' => 5, 'x' => 10, 'l' => 50, _ => 100 }).ToList();
        return values.Select((v, i) => i + 1 < values.Count && v < values[i + 1] ? -v : v).Sum();
    }

    [GeneratedRegex("[〇一二三四五六七八九十百千万億兆]+", RegexOptions.CultureInvariant)]
    private static partial Regex HanNumeral();

    [GeneratedRegex("[百千万億兆]+", RegexOptions.CultureInvariant)]
    private static partial Regex HanScale();

    // At least two letters: a single one is a word or a sign ("X").
    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?=[ivxlc]{2})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})(?![\p{L}\p{N}])", RegexOptions.CultureInvariant)]
    private static partial Regex Roman();
}

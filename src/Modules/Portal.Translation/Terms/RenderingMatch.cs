using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Portal.ContentModel;

namespace Portal.Translation.Terms;

/// <summary>Finds renderings in texts under NFKC, whatever their case, quotation marks, hyphens and spaces.</summary>
internal static partial class RenderingMatch
{
    private const string Particle = "(?:의|을|를|이|가|은|는|에|와|과|로|으로|및)?";

    private static readonly ConcurrentDictionary<(Culture Culture, string Rendering), Regex> Patterns = new();

    /// <param name="rendering">Parts separated by ';' may stand in any order, anywhere in the text.</param>
    public static RenderingUse Find(Culture culture, string text, string rendering) =>
        rendering.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Min(part => culture == Culture.Japanese || culture == Culture.Korean ? FindUnspaced(culture, text, part) : FindWords(culture, text, part));

    private static RenderingUse FindWords(Culture culture, string text, string part)
    {
        var words = Words(text);
        var wanted = Words(part);
        if (Contains(words, wanted, 0))
            return RenderingUse.Literal;
        Func<string, string> stem = culture == Culture.English ? EnglishStem.Of
            : wanted.Count == 1 && char.IsUpper(part, 0) ? RussianStem.OfName
            : RussianStem.Of;
        // In a long rendering grammar may want one more word: "уверенность в культуре и [содействовать] её …".
        return Contains(words.ConvertAll(w => stem(w)), wanted.ConvertAll(w => stem(w)), wanted.Count >= 4 ? 1 : 0)
            ? RenderingUse.Inflected
            : RenderingUse.None;
    }

    /// <param name="gap">Most words of the text that may stand between two words of the part.</param>
    private static bool Contains(List<string> text, List<string> part, int gap)
    {
        for (var start = 0; start < text.Count; start++)
        {
            var (at, matched, skipped) = (start, 0, 0);
            while (at < text.Count && matched < part.Count && skipped <= (matched == 0 ? 0 : gap))
                if (string.Equals(text[at++], part[matched], StringComparison.Ordinal))
                    (matched, skipped) = (matched + 1, 0);
                else
                    skipped++;
            if (matched == part.Count)
                return true;
        }

        return false;
    }

    private static List<string> Words(string text) =>
        [.. WordBreak().Split(Fold(text)).Where(w => w.Length > 0 && w is not ("a" or "an" or "the"))];

    private static RenderingUse FindUnspaced(Culture culture, string text, string part)
    {
        var letters = Letters(text);
        return letters.Contains(Letters(part), StringComparison.Ordinal) ? RenderingUse.Literal
            : Patterns.GetOrAdd((culture, part), InflectedPattern).IsMatch(letters) ? RenderingUse.Inflected
            : RenderingUse.None;
    }

    // Korean particles may stand after each word, and a verb at the end may be conjugated.
    private static Regex InflectedPattern((Culture Culture, string Rendering) key)
    {
        var isKorean = key.Culture == Culture.Korean;
        var words = key.Rendering.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Letters).Where(w => w.Length > 0).ToList();
        words[^1] = (isKorean ? KoreanVerb() : JapaneseVerb()).Replace(words[^1], "");
        return new Regex(string.Join(isKorean ? Particle : "", words.Select(Regex.Escape)), RegexOptions.CultureInvariant);
    }

    private static string Letters(string text) => string.Concat(Fold(text).Where(char.IsLetterOrDigit));

    private static string Fold(string text) => Normalization.Nfkc(text).ToLowerInvariant().Replace('ё', 'е');

    [GeneratedRegex(@"(?:['’]s)?[^\p{L}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex WordBreak();

    [GeneratedRegex("(?<=..)(?:하다|되다)$", RegexOptions.CultureInvariant)]
    private static partial Regex KoreanVerb();

    [GeneratedRegex("(?<=..)(?:する|[るうくすつぬぶむぐ])$", RegexOptions.CultureInvariant)]
    private static partial Regex JapaneseVerb();
}

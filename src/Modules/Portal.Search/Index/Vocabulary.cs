using System.Numerics;
using Lucene.Net.Index;
using Portal.ContentModel;
using Portal.Search.Sound;
using Portal.Search.Text;

namespace Portal.Search.Index;

/// <summary>The words that the index knows, by script, to find the ones that a mistyped word may have meant.</summary>
internal sealed class Vocabulary
{
    private static readonly Script[] Spelled = [Script.Latin, Script.Cyrillic, Script.Hangul, Script.Kana];
    private readonly Dictionary<Script, (string Word, string Letters, ulong Bag)[]> _words = [];

    private Vocabulary(Dictionary<Script, HashSet<string>> words)
    {
        foreach (var (script, set) in words)
            _words[script] = [.. set.Order(StringComparer.Ordinal).Select(word => (word, Letters(word, script), Bag(Letters(word, script))))];
    }

    public static Vocabulary Read(IndexReader reader)
    {
        var words = Spelled.ToDictionary(script => script, _ => new HashSet<string>(StringComparer.Ordinal));
        foreach (var culture in Culture.All)
            foreach (var field in (string[])[SearchFields.Text(culture), SearchFields.Also(culture)])
                if (MultiFields.GetTerms(reader, field) is { } terms)
                    foreach (var term in Words(terms))
                        if (words.TryGetValue(Scripts.Of(term[0]), out var set))
                            set.Add(term);
        return new Vocabulary(words);
    }

    /// <summary>Words nearest to one that the index lacks: one slip in 3 to 6 letters, two from 7 on; Hangul counts by jamo. Nearest first.</summary>
    public IReadOnlyList<(string Word, int Slips)> FindNear(string word, Script script)
    {
        if (!_words.TryGetValue(script, out var words))
            return [];
        var letters = Letters(word, script);
        var limit = letters.Length switch { < 4 => 0, < 7 => 1, _ => 2 };
        if (limit == 0)
            return [];
        var bag = Bag(letters);
        var near = new List<(string Word, int Slips)>();
        foreach (var candidate in words)
        {
            if (Math.Abs(candidate.Letters.Length - letters.Length) > limit || BitOperations.PopCount(candidate.Bag ^ bag) > 2 * limit)
                continue;
            var slips = EditDistance.Within(letters, candidate.Letters, limit);
            if (slips <= limit)
                near.Add((candidate.Word, slips));
        }
        var best = near.Count == 0 ? 0 : near.Min(pair => pair.Slips);
        return [.. near.Where(pair => pair.Slips == best)];
    }

    private static IEnumerable<string> Words(Terms terms)
    {
        var enumerator = terms.GetEnumerator(null);
        while (enumerator.MoveNext())
            if (enumerator.Term.Utf8ToString() is { Length: > 1 } term)
                yield return term;
    }

    private static string Letters(string word, Script script) => script == Script.Hangul ? HangulLatin.Jamo(word) : word;

    // One bit a letter (modulo 64): words a slip apart differ in two bits at most.
    private static ulong Bag(string letters)
    {
        var bag = 0UL;
        foreach (var letter in letters)
            bag |= 1UL << (letter & 63);
        return bag;
    }
}

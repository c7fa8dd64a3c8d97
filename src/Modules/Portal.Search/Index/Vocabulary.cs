using System.Numerics;
using Lucene.Net.Index;
using Portal.ContentModel;
using Portal.Search.Sound;
using Portal.Search.Text;

namespace Portal.Search.Index;

/// <summary>The words that the index knows, by script: as they stand in it, and as people write them, to find the ones that a mistyped word may have meant.</summary>
internal sealed class Vocabulary
{
    private static readonly Script[] Spelled = [Script.Latin, Script.Cyrillic, Script.Hangul, Script.Kana];
    private readonly Dictionary<Script, HashSet<string>> _words = Spelled.ToDictionary(script => script, _ => new HashSet<string>(StringComparer.Ordinal));
    private readonly Dictionary<Script, Spelling[]> _spellings = [];

    private Vocabulary(IndexReader reader, ConceptCatalog concepts)
    {
        var concerned = Terms(reader, SearchFields.Concept).ToHashSet(StringComparer.Ordinal);
        foreach (var culture in Culture.All)
            foreach (var word in Terms(reader, SearchFields.Text(culture)).Concat(concepts.Words(SearchFields.Also(culture), concerned)))
                if (word.Length > 1 && _words.TryGetValue(Scripts.Of(word[0]), out var words))
                    words.Add(word);
        var spellings = Spelled.ToDictionary(script => script, script => _words[script].Select(word => (word, word)).ToHashSet());
        foreach (var token in Terms(reader, SearchFields.Forms).Where(form => form.Length > 1).Concat(concepts.Forms).SelectMany(form => TextAnalysis.Of(form).Words))
            if (spellings.TryGetValue(token.Script, out var known) && _words[token.Script].TryGetValue(token.Text, out var word))
                known.Add((word, token.Surface));

        // No one means a word that says nothing.
        foreach (var (script, known) in spellings)
            _spellings[script] = [.. known.Where(pair => !StopWords.Contains(pair.Item2)).OrderBy(pair => pair.Item2, StringComparer.Ordinal).ThenBy(pair => pair.Item1, StringComparer.Ordinal).Select(pair => Spelling.Of(pair.Item1, pair.Item2, Letters(pair.Item2, script)))];
    }

    public static Vocabulary Read(IndexReader reader, ConceptCatalog concepts) => new(reader, concepts);

    /// <summary>Whether some clause has the index word.</summary>
    public bool Contains(string word, Script script) => _words.TryGetValue(script, out var words) && words.Contains(word);

    /// <summary>
    /// Spellings nearest to a word that the index lacks, which is tried as it was typed and as its stem: one slip in 3 to 6 letters, two from 7
    /// on; Hangul counts by jamo. All are equally near.
    /// </summary>
    public IReadOnlyList<NearWord> FindNear(string surface, string stem, Script script)
    {
        if (!_spellings.TryGetValue(script, out var spellings))
            return [];
        var near = new List<NearWord>();
        foreach (var letters in new HashSet<string>(StringComparer.Ordinal) { Letters(surface, script), Letters(stem, script) })
            FindNear(spellings, letters, near);
        var best = near.Count == 0 ? 0 : near.Min(word => word.Slips);
        return [.. near.Where(word => word.Slips == best).Distinct()];
    }

    private static void FindNear(Spelling[] spellings, string letters, List<NearWord> near)
    {
        var limit = letters.Length switch { < 4 => 0, < 7 => 1, _ => 2 };
        if (limit == 0)
            return;
        var bag = Spelling.BagOf(letters);
        foreach (var spelling in spellings)
        {
            if (Math.Abs(spelling.Letters.Length - letters.Length) > limit || BitOperations.PopCount(spelling.Bag ^ bag) > 2 * limit)
                continue;
            var slips = EditDistance.Within(letters, spelling.Letters, limit);
            if (slips <= limit)
                near.Add(new NearWord(spelling.Word, spelling.Surface, slips, spelling.Letters[0] == letters[0]));
        }
    }

    private static IEnumerable<string> Terms(IndexReader reader, string field)
    {
        if (MultiFields.GetTerms(reader, field) is not { } terms)
            yield break;
        var enumerator = terms.GetEnumerator(null);
        while (enumerator.MoveNext())
            yield return enumerator.Term.Utf8ToString();
    }

    private static string Letters(string word, Script script) => script == Script.Hangul ? HangulLatin.Jamo(word) : word;

    /// <param name="Word">As it stands in the index.</param>
    /// <param name="Surface">As people write it.</param>
    /// <param name="Bag">One bit a letter (modulo 64): words a slip apart differ in two bits at most.</param>
    private readonly record struct Spelling(string Word, string Surface, string Letters, ulong Bag)
    {
        public static Spelling Of(string word, string surface, string letters) => new(word, surface, letters, BagOf(letters));

        public static ulong BagOf(string letters)
        {
            var bag = 0UL;
            foreach (var letter in letters)
                bag |= 1UL << (letter & 63);
            return bag;
        }
    }
}

/// <param name="Word">As it stands in the index: a stem.</param>
/// <param name="Surface">Folded, as people write it; the stem itself where no text has a form of it.</param>
/// <param name="KeepsInitial">People slip within a word; one that begins otherwise is mostly another word.</param>
internal sealed record NearWord(string Word, string Surface, int Slips, bool KeepsInitial);

using Portal.ContentModel;
using Portal.Search.Text;

namespace Portal.Search.Index;

/// <summary>
/// Finds concepts by the words of their names, in memory: the index has only the concepts of a clause, not everything that readers call them.
/// Immutable; usable from many threads.
/// </summary>
internal sealed class ConceptWords
{
    private const int Gap = 8;
    private readonly IReadOnlyList<Concept> _concepts;
    private readonly Dictionary<string, Field> _fields = new(StringComparer.Ordinal);

    public ConceptWords(IReadOnlyList<Concept> concepts)
    {
        _concepts = concepts;
        var forms = new HashSet<string>(StringComparer.Ordinal);
        foreach (var culture in Culture.All)
        {
            var (words, grams, whole) = (new FieldBuilder(), new FieldBuilder(), new FieldBuilder());
            for (var i = 0; i < concepts.Count; i++)
                foreach (var name in concepts[i].Names.GetValueOrDefault(culture) ?? [])
                {
                    var analysis = TextAnalysis.Of(name);
                    words.Add(i, analysis.Words);
                    grams.Add(i, analysis.Grams);
                    if (analysis.Words.Count > 0 && analysis.Words.TrueForAll(token => token.Position == analysis.Words[0].Position))
                        whole.Add(i, analysis.Words);
                    forms.UnionWith(analysis.Words.Select(token => token.Surface));
                }
            _fields[SearchFields.Also(culture)] = words.Build();
            _fields[SearchFields.AlsoGrams(culture)] = grams.Build();
            _fields[SearchFields.Name(culture)] = whole.Build();
        }
        Forms = [.. forms];
    }

    /// <summary>Words of all names as they are written.</summary>
    public IReadOnlyCollection<string> Forms { get; }

    /// <summary>The words of a field that names of these concepts have.</summary>
    /// <param name="ids">Ids of concepts.</param>
    public IEnumerable<string> Words(string field, IReadOnlySet<string> ids)
    {
        var words = _fields[field];
        var wanted = _concepts.Select(concept => ids.Contains(concept.Id)).ToArray();
        for (var i = 0; i < words.Terms.Length; i++)
            foreach (var place in words.Places(i))
                if (wanted[Number(place)])
                {
                    yield return words.Terms[i];
                    break;
                }
    }

    /// <summary>Appends the concepts that have terms in one name, each once.</summary>
    /// <param name="field">A field of concepts (<see cref="SearchFields.IsOfConcepts"/>).</param>
    /// <param name="terms">A term, or terms that follow one another.</param>
    public void Append(string field, IReadOnlyList<string> terms, List<Concept> concepts)
    {
        var words = _fields[field];
        var starts = words.Places(terms[0]);
        for (var i = 1; i < terms.Count && starts.Count > 0; i++)
        {
            var places = words.Places(terms[i]);
            starts = starts.Where(start => Contains(places, start + i)).ToArray();
        }
        for (var i = 0; i < starts.Count; i++)
            if (i == 0 || Number(starts[i]) != Number(starts[i - 1]))
                concepts.Add(_concepts[Number(starts[i])]);
    }

    private static int Number(long place) => (int)(place >> 32);

    private static bool Contains(ArraySegment<long> places, long place) => Array.BinarySearch(places.Array!, places.Offset, places.Count, place) >= 0;

    /// <param name="Terms">In ordinal order.</param>
    /// <param name="Starts">Where each term's places begin, and behind the last, where they end.</param>
    /// <param name="All">Places: the concept's number in the upper half, the position among its words in the lower; rising with each term.</param>
    private sealed record Field(string[] Terms, int[] Starts, long[] All)
    {
        public ArraySegment<long> Places(int term) => new(All, Starts[term], Starts[term + 1] - Starts[term]);

        public ArraySegment<long> Places(string term) => Array.BinarySearch(Terms, term, StringComparer.Ordinal) is var i and >= 0 ? Places(i) : ArraySegment<long>.Empty;
    }

    private sealed class FieldBuilder
    {
        private readonly Dictionary<string, List<long>> _places = new(StringComparer.Ordinal);
        private int _concept = -1;
        private int _last;

        // Names stand a gap apart, so that words of two don't follow one another.
        public void Add(int concept, List<Token> tokens)
        {
            var start = concept == _concept ? _last + Gap : 0;
            foreach (var token in tokens)
            {
                _last = start + token.Position;
                if (!_places.TryGetValue(token.Text, out var places))
                    _places[token.Text] = places = [];
                places.Add(((long)concept << 32) | (uint)_last);
            }
            if (tokens.Count > 0)
                _concept = concept;
        }

        public Field Build()
        {
            string[] terms = [.. _places.Keys];
            Array.Sort(terms, StringComparer.Ordinal);
            var starts = new int[terms.Length + 1];
            var all = new List<long>();
            for (var i = 0; i < terms.Length; i++)
            {
                all.AddRange(_places[terms[i]]);
                starts[i + 1] = all.Count;
            }
            return new Field(terms, starts, [.. all]);
        }
    }
}

using Portal.ContentModel;
using Portal.Search.Documents;
using Portal.Search.Text;

namespace Portal.Search.Index;

/// <summary>All concepts: found in a clause by the terms that it names and by what its Chinese text contains, and by their names.</summary>
internal sealed class ConceptCatalog
{
    private readonly Dictionary<string, Concept> _byTerm = new(StringComparer.Ordinal);
    private readonly Dictionary<(char, char), List<(string Anchor, Concept Concept)>> _byStart = [];
    private readonly ConceptWords[] _words;

    public ConceptCatalog(IEnumerable<SearchTerm> terms)
    {
        foreach (var term in terms)
            _byTerm[term.Id] = OfTerm(term);
        foreach (var concept in _byTerm.Values.Concat(Thesaurus.Concepts))
            AddAnchors(concept);
        _words = [new ConceptWords([.. _byTerm.Values]), Thesaurus.Words];
    }

    /// <summary>Words of all names as they are written.</summary>
    public IEnumerable<string> Forms => _words.SelectMany(words => words.Forms).Distinct(StringComparer.Ordinal);

    /// <summary>The concepts of a clause, each once.</summary>
    /// <param name="terms">Ids of the terms that it names.</param>
    /// <param name="chinese">Its folded Chinese text; empty when it has none.</param>
    public IReadOnlyCollection<Concept> Find(IReadOnlyList<string> terms, string chinese)
    {
        var found = new HashSet<Concept>(ReferenceEqualityComparer.Instance);
        foreach (var term in terms)
            if (_byTerm.TryGetValue(term, out var concept))
                found.Add(concept);
        for (var i = 0; i + 1 < chinese.Length; i++)
            if (_byStart.TryGetValue((chinese[i], chinese[i + 1]), out var candidates))
                foreach (var (anchor, concept) in candidates)
                    if (string.CompareOrdinal(chinese, i, anchor, 0, anchor.Length) == 0)
                        found.Add(concept);
        return found;
    }

    /// <summary>Lists the concepts that are called so; see <see cref="ConceptWords.Append"/>.</summary>
    /// <param name="concepts">Emptied before.</param>
    public void List(string field, IReadOnlyList<string> terms, List<Concept> concepts)
    {
        concepts.Clear();
        foreach (var words in _words)
            words.Append(field, terms, concepts);
    }

    /// <summary>See <see cref="ConceptWords.Words"/>.</summary>
    public IEnumerable<string> Words(string field, IReadOnlySet<string> ids) => _words.SelectMany(words => words.Words(field, ids));

    private void AddAnchors(Concept concept)
    {
        foreach (var anchor in concept.Anchors.Where(anchor => anchor.Length > 1))
        {
            if (!_byStart.TryGetValue((anchor[0], anchor[1]), out var list))
                _byStart[(anchor[0], anchor[1])] = list = [];
            list.Add((anchor, concept));
        }
    }

    private static Concept OfTerm(SearchTerm term)
    {
        var names = term.Names.ToDictionary(pair => pair.Key, pair => pair.Value);
        if (term.Quantity is { } quantity)
            names[Culture.English] = [.. names.GetValueOrDefault(Culture.English) ?? [], quantity];
        var chinese = names.GetValueOrDefault(Culture.Chinese) is [var first, ..] ? FoldedText.Of(first).Text : "";
        // Rows of the thesaurus have ids of their own.
        return new Concept("term/" + term.Id, [chinese], names);
    }
}

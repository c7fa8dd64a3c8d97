using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Portal.Search.Index;

/// <summary>
/// Lists the documents that have a word, or words that follow one another. For one query at a time, and worth keeping:
/// opening what it holds of every field costs more than a query.
/// </summary>
internal sealed class Postings(SearchSnapshot snapshot)
{
    private readonly Dictionary<string, TermsEnum?[]> _terms = new(StringComparer.Ordinal);
    private readonly DocsEnum?[] _docs = new DocsEnum?[snapshot.Leaves.Count];
    private readonly List<DocsAndPositionsEnum?>[] _phrases = [.. snapshot.Leaves.Select(_ => new List<DocsAndPositionsEnum?>())];
    private readonly List<int> _starts = [];
    private readonly List<Concept> _concepts = [];
    private readonly FixedBitSet _concerned = new(snapshot.MaxDoc);

    /// <summary>Appends the numbers of the documents that have the terms, in rising order.</summary>
    /// <param name="terms">A term, or terms that follow one another.</param>
    /// <param name="wanted">Only these documents; all without it.</param>
    public void Append(string field, IReadOnlyList<string> terms, List<int> documents, FixedBitSet? wanted = null)
    {
        if (SearchFields.IsOfConcepts(field))
        {
            snapshot.Concepts.List(field, terms, _concepts);
            AppendConcerned(documents, wanted);
            return;
        }
        var bytes = terms.Select(term => new BytesRef(term)).ToArray();
        for (var leaf = 0; leaf < snapshot.Leaves.Count; leaf++)
            if (Terms(leaf, field) is { } known)
            {
                if (bytes.Length == 1)
                    AppendTerm(leaf, known, bytes[0], documents, wanted);
                else
                    AppendPhrase(leaf, known, bytes, documents, wanted);
            }
    }

    /// <summary>How many documents have the terms, at most.</summary>
    public int Frequency(string field, IReadOnlyList<string> terms)
    {
        if (SearchFields.IsOfConcepts(field))
        {
            snapshot.Concepts.List(field, terms, _concepts);
            return Math.Min(snapshot.Count, _concepts.Sum(concept => snapshot.DocumentsOf(concept).Length));
        }
        var least = int.MaxValue;
        foreach (var term in terms)
            least = Math.Min(least, Frequency(field, new BytesRef(term)));
        return least;
    }

    private int Frequency(string field, BytesRef term)
    {
        var frequency = 0;
        for (var leaf = 0; leaf < snapshot.Leaves.Count; leaf++)
            if (Terms(leaf, field) is { } terms && terms.SeekExact(term))
                frequency += terms.DocFreq;
        return frequency;
    }

    // A document may be about several of them.
    private void AppendConcerned(List<int> documents, FixedBitSet? wanted)
    {
        var (first, end) = (int.MaxValue, 0);
        foreach (var concept in _concepts)
            foreach (var doc in snapshot.DocumentsOf(concept))
                if (wanted?.Get(doc) != false)
                {
                    _concerned.Set(doc);
                    (first, end) = (Math.Min(first, doc), Math.Max(end, doc + 1));
                }
        for (var doc = first; doc >= 0 && doc < end; doc = doc + 1 < end ? _concerned.NextSetBit(doc + 1) : end)
            documents.Add(doc);
        if (end > 0)
            _concerned.Clear(first, end);
    }

    private void AppendTerm(int leaf, TermsEnum terms, BytesRef term, List<int> documents, FixedBitSet? wanted)
    {
        if (!terms.SeekExact(term))
            return;
        var context = snapshot.Leaves[leaf];
        var docs = _docs[leaf] = terms.Docs(context.AtomicReader.LiveDocs, _docs[leaf], DocsFlags.NONE);
        for (var doc = docs.NextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.NextDoc())
            if (wanted?.Get(context.DocBase + doc) != false)
                documents.Add(context.DocBase + doc);
    }

    private void AppendPhrase(int leaf, TermsEnum terms, BytesRef[] phrase, List<int> documents, FixedBitSet? wanted)
    {
        var context = snapshot.Leaves[leaf];
        var slots = _phrases[leaf];
        var words = new PhraseWord[phrase.Length];
        for (var i = 0; i < phrase.Length; i++)
        {
            if (!terms.SeekExact(phrase[i]))
                return;
            if (slots.Count == i)
                slots.Add(null);
            slots[i] = terms.DocsAndPositions(context.AtomicReader.LiveDocs, slots[i], DocsAndPositionsFlags.NONE);
            words[i] = new PhraseWord(slots[i]!, i, terms.DocFreq);
        }

        Array.Sort(words, (left, right) => left.Documents.CompareTo(right.Documents));
        var doc = words[0].Postings.NextDoc();
        while (doc != DocIdSetIterator.NO_MORE_DOCS)
        {
            var next = FirstFrom(doc, words);
            if (next == doc)
            {
                if (wanted?.Get(context.DocBase + doc) != false && StandTogether(words))
                    documents.Add(context.DocBase + doc);
                next = doc + 1;
            }

            doc = next == DocIdSetIterator.NO_MORE_DOCS ? next : words[0].Postings.Advance(next);
        }
    }

    // The document itself when all words have it, else the first later one that may.
    private static int FirstFrom(int doc, PhraseWord[] words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            var postings = words[i].Postings;
            var at = postings.DocID < doc ? postings.Advance(doc) : postings.DocID;
            if (at > doc)
                return at;
        }

        return doc;
    }

    private bool StandTogether(PhraseWord[] words)
    {
        _starts.Clear();
        for (var left = words[0].Postings.Freq; left > 0; left--)
            _starts.Add(words[0].Postings.NextPosition() - words[0].Offset);
        for (var i = 1; i < words.Length && _starts.Count > 0; i++)
            KeepStarts(words[i]);
        return _starts.Count > 0;
    }

    private void KeepStarts(PhraseWord word)
    {
        var kept = 0;
        var left = word.Postings.Freq;
        var start = int.MinValue;
        for (var i = 0; i < _starts.Count; i++)
        {
            var wanted = _starts[i];
            while (left > 0 && start < wanted)
            {
                start = word.Postings.NextPosition() - word.Offset;
                left--;
            }

            if (start == wanted)
                _starts[kept++] = wanted;
        }

        _starts.RemoveRange(kept, _starts.Count - kept);
    }

    private TermsEnum? Terms(int leaf, string field)
    {
        if (!_terms.TryGetValue(field, out var leaves))
            _terms[field] = leaves = [.. snapshot.Leaves.Select(context => context.AtomicReader.GetTerms(field)?.GetEnumerator(null))];
        return leaves[leaf];
    }

    /// <param name="Offset">Its place in the phrase.</param>
    /// <param name="Documents">How many have it.</param>
    private readonly record struct PhraseWord(DocsAndPositionsEnum Postings, int Offset, int Documents);
}

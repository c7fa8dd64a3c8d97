using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using Portal.Search.Index;

namespace Portal.Search.Query;

/// <summary>Lists the documents that have an alternative. One query on one thread.</summary>
internal sealed class Postings(SearchSnapshot snapshot)
{
    private readonly Dictionary<(int Leaf, string Field), TermsEnum?> _terms = [];
    private DocsEnum? _docs;

    /// <summary>Appends the numbers of matching documents in rising order.</summary>
    public void Append(Alternative alternative, List<int> documents)
    {
        if (alternative.Terms.Count == 1)
            AppendTerm(alternative.Field, new BytesRef(alternative.Terms[0]), documents);
        else if (alternative.Terms.All(term => Exists(alternative.Field, new BytesRef(term))))
            AppendPhrase(alternative, documents);
    }

    /// <summary>How many documents have the alternative, at most.</summary>
    public int Frequency(Alternative alternative) => alternative.Terms.Min(term => Frequency(alternative.Field, new BytesRef(term)));

    private int Frequency(string field, BytesRef term)
    {
        var frequency = 0;
        for (var leaf = 0; leaf < snapshot.Leaves.Count; leaf++)
            if (Terms(leaf, field) is { } terms && terms.SeekExact(term))
                frequency += terms.DocFreq;
        return frequency;
    }

    private void AppendTerm(string field, BytesRef term, List<int> documents)
    {
        for (var leaf = 0; leaf < snapshot.Leaves.Count; leaf++)
        {
            if (Terms(leaf, field) is not { } terms || !terms.SeekExact(term))
                continue;
            var context = snapshot.Leaves[leaf];
            _docs = terms.Docs(context.AtomicReader.LiveDocs, _docs, DocsFlags.NONE);
            for (var doc = _docs.NextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = _docs.NextDoc())
                documents.Add(context.DocBase + doc);
        }
    }

    private void AppendPhrase(Alternative alternative, List<int> documents)
    {
        var phrase = new PhraseQuery();
        foreach (var term in alternative.Terms)
            phrase.Add(new Term(alternative.Field, term));
        var weight = snapshot.Searcher.CreateNormalizedWeight(phrase);
        foreach (var context in snapshot.Leaves)
        {
            if (weight.GetScorer(context, context.AtomicReader.LiveDocs) is not { } scorer)
                continue;
            for (var doc = scorer.NextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = scorer.NextDoc())
                documents.Add(context.DocBase + doc);
        }
    }

    private bool Exists(string field, BytesRef term)
    {
        for (var leaf = 0; leaf < snapshot.Leaves.Count; leaf++)
            if (Terms(leaf, field)?.SeekExact(term) == true)
                return true;
        return false;
    }

    private TermsEnum? Terms(int leaf, string field)
    {
        if (!_terms.TryGetValue((leaf, field), out var terms))
            _terms[(leaf, field)] = terms = snapshot.Leaves[leaf].AtomicReader.GetTerms(field)?.GetEnumerator(null);
        return terms;
    }
}

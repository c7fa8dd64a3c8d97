using System.Buffers;
using Portal.Search.Documents;
using Portal.Search.Index;

namespace Portal.Search.Query;

/// <summary>
/// Scores clauses and pages term by term. A unit counts once a clause, by its best alternative, times its rarity; a page has the score of its
/// best clause, and part of what all its clauses cover together.
/// </summary>
internal sealed class ScoreBoard : IDisposable
{
    private readonly SearchSnapshot _snapshot;
    private readonly Postings _postings;
    private readonly float[] _clauseScores;
    private readonly float[] _pageCovers;
    private readonly float[] _unitWeights;
    private readonly float[] _pageBest;
    private readonly List<int> _clauses = [];
    private readonly List<int> _touched = [];
    private readonly List<int> _touchedPages = [];
    private readonly List<int> _documents = [];
    private bool _full;

    public ScoreBoard(SearchSnapshot snapshot)
    {
        _snapshot = snapshot;
        _postings = new Postings(snapshot);
        _clauseScores = Rent(snapshot.MaxDoc);
        _unitWeights = Rent(snapshot.MaxDoc);
        _pageCovers = Rent(snapshot.Pages.Count);
        _pageBest = Rent(snapshot.Pages.Count);
    }

    /// <summary>How many clauses have a unit, roughly: the rarest come first, so that common ones needn't open new clauses.</summary>
    public int Frequency(QueryUnit unit) => unit.Exact.Max(_postings.Frequency);

    /// <summary>Counts a unit. Once enough clauses are on the board, a unit only adds to those.</summary>
    public void Add(QueryUnit unit)
    {
        _full = _clauses.Count >= Ranking.EnoughClauses;
        CollectBest(unit.Exact);
        if (_touched.Count == 0)
        {
            CollectBest(unit.Loose);
            if (_touched.Count == 0)
                CollectSum(unit.Parts);
        }
        Settle(unit.Weight, _full ? Math.Max(_touched.Count, Frequency(unit)) : _touched.Count);
    }

    /// <summary>Counts two units that stand together, beside what each of them counts.</summary>
    public void AddPair(IReadOnlyList<Alternative> together)
    {
        _full = true;
        CollectBest(together);
        var rarity = Ranking.Rarity(_snapshot.Count, _touched.Count);
        foreach (var doc in _touched)
        {
            if (_clauseScores[doc] > 0)
                _clauseScores[doc] += _unitWeights[doc] * rarity * Ranking.Together;
            _unitWeights[doc] = 0;
        }
        _touched.Clear();
    }

    /// <summary>Every page found with its score and best clause, in no order.</summary>
    public IEnumerable<(int Page, int Document, double Score)> Pages()
    {
        var best = new Dictionary<int, (int Document, double Score, double Shown, double Sum)>();
        foreach (var doc in _clauses)
        {
            var page = _snapshot.PageOf[doc];
            var role = _snapshot.Roles[doc];
            var score = _clauseScores[doc] * Ranking.OfRole(role);
            var shown = role == ClauseRole.Summary ? 0 : score;
            if (!best.TryGetValue(page, out var entry))
                best[page] = (doc, score, shown, score);
            else
                best[page] = (shown > entry.Shown ? doc : entry.Document, Math.Max(score, entry.Score), Math.Max(shown, entry.Shown), entry.Sum + score);
        }
        foreach (var (page, entry) in best)
            yield return (page, entry.Document, Ranking.OfPage(_snapshot.Pages[page], entry.Score, _pageCovers[page], entry.Sum));
    }

    public void Dispose()
    {
        foreach (var array in (float[][])[_clauseScores, _unitWeights, _pageCovers, _pageBest])
            ArrayPool<float>.Shared.Return(array);
    }

    private void CollectBest(IReadOnlyList<Alternative> alternatives)
    {
        foreach (var alternative in alternatives)
            foreach (var doc in Documents(alternative))
            {
                if (_full && _clauseScores[doc] == 0)
                    continue;
                if (_unitWeights[doc] == 0)
                    _touched.Add(doc);
                _unitWeights[doc] = Math.Max(_unitWeights[doc], alternative.Weight);
            }
    }

    private void CollectSum(IReadOnlyList<Alternative> alternatives)
    {
        foreach (var alternative in alternatives)
            foreach (var doc in Documents(alternative))
            {
                if (_full && _clauseScores[doc] == 0)
                    continue;
                if (_unitWeights[doc] == 0)
                    _touched.Add(doc);
                _unitWeights[doc] += alternative.Weight;
            }
        foreach (var doc in _touched)
            _unitWeights[doc] = Ranking.OfParts(_unitWeights[doc]);
    }

    private void Settle(float weight, int having)
    {
        var rarity = Ranking.Rarity(_snapshot.Count, having);
        foreach (var doc in _touched)
        {
            var score = _unitWeights[doc] * weight * rarity;
            _unitWeights[doc] = 0;
            if (score == 0)
                continue;
            if (_clauseScores[doc] == 0)
                _clauses.Add(doc);
            _clauseScores[doc] += score;
            var page = _snapshot.PageOf[doc];
            if (_pageBest[page] == 0)
                _touchedPages.Add(page);
            _pageBest[page] = Math.Max(_pageBest[page], score);
        }
        foreach (var page in _touchedPages)
        {
            _pageCovers[page] += _pageBest[page];
            _pageBest[page] = 0;
        }
        _touched.Clear();
        _touchedPages.Clear();
    }

    private List<int> Documents(Alternative alternative)
    {
        _documents.Clear();
        _postings.Append(alternative, _documents);
        return _documents;
    }

    private static float[] Rent(int length)
    {
        var array = ArrayPool<float>.Shared.Rent(Math.Max(1, length));
        Array.Clear(array, 0, length);
        return array;
    }
}

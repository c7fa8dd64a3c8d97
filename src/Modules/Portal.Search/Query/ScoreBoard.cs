using System.Buffers;
using System.Numerics;
using Lucene.Net.Util;
using Portal.ContentModel;
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
    private readonly ClauseScore[] _clauses;
    private readonly PageScore[] _pages;
    private readonly ScoreLists _lists = ScoreLists.Lend();
    private readonly FixedBitSet _found;

    public ScoreBoard(SearchSnapshot snapshot)
    {
        _snapshot = snapshot;
        _postings = snapshot.LendPostings();
        _clauses = Rent<ClauseScore>(snapshot.MaxDoc);
        _pages = Rent<PageScore>(snapshot.Pages.Count);
        _found = new FixedBitSet(snapshot.MaxDoc);
    }

    // Once enough clauses are on the board, words only add to those.
    private bool IsFull => _lists.Found.Count >= Ranking.EnoughClauses;

    /// <summary>How many clauses have a unit, roughly: the rarest come first, so that common ones needn't open new clauses.</summary>
    public int Frequency(QueryUnit unit) => unit.Exact.Max(way => _postings.Frequency(way.Field, way.Terms));

    /// <summary>Counts a unit.</summary>
    public void Add(QueryUnit unit)
    {
        var full = IsFull || unit.IsPlace;
        CollectBest(unit.Exact, full);
        if (_lists.Touched.Count == 0)
        {
            CollectBest(unit.Loose, full);
            if (_lists.Touched.Count == 0)
                CollectSum(unit.Parts, full);
        }

        Settle(unit.Weight, full ? Math.Max(_lists.Touched.Count, Frequency(unit)) : _lists.Touched.Count);
    }

    /// <summary>Counts two units that stand together, beside what each of them counts.</summary>
    public void AddPair(IReadOnlyList<Alternative> together)
    {
        CollectBest(together, onlyFound: true);
        var rarity = Ranking.Rarity(_snapshot.Count, _lists.Touched.Count);
        foreach (var doc in _lists.Touched)
        {
            ref var clause = ref _clauses[doc];
            clause.Score += clause.UnitWeight * rarity * Ranking.Together;
            clause.UnitWeight = 0;
        }

        _lists.Touched.Clear();
    }

    /// <summary>Every page found with its score and best clause, in no order.</summary>
    public List<Found> Pages()
    {
        foreach (var doc in _lists.Found)
        {
            ref var page = ref _pages[_snapshot.PageOf[doc]];
            if (page.Best == 0)
                _lists.TouchedPages.Add(_snapshot.PageOf[doc]);
            page.Count(doc, _snapshot.Roles[doc], _clauses[doc]);
        }

        var pages = new List<Found>(_lists.TouchedPages.Count);
        foreach (var page in _lists.TouchedPages)
            pages.Add(Found(page, _pages[page]));
        return pages;
    }

    public void Dispose()
    {
        _snapshot.TakeBack(_postings);
        ArrayPool<ClauseScore>.Shared.Return(_clauses);
        ArrayPool<PageScore>.Shared.Return(_pages);
        _lists.TakeBack();
    }

    private Found Found(int page, in PageScore score)
    {
        var words = _clauses[score.Document].Languages != 0 ? score.Document : score.WordsDocument;
        var languages = _clauses[words].Languages;
        return new Found(
            _snapshot.Pages[page], _snapshot.Clauses[score.Document], Ranking.OfPage(_snapshot.PageWeights[page], score.Best, score.Cover, score.Sum),
            languages != 0 ? MatchKind.Words : (MatchKind)BitOperations.TrailingZeroCount(_clauses[score.Document].Kinds),
            languages == 0 ? null : Culture.All[BitOperations.TrailingZeroCount(languages)], _snapshot.Clauses[words]);
    }

    private void CollectBest(IReadOnlyList<Alternative> alternatives, bool onlyFound)
    {
        foreach (var alternative in alternatives)
        {
            var language = LanguageBit(alternative.Language);
            var kind = (byte)(1 << (int)alternative.Kind);
            foreach (var doc in Documents(alternative, onlyFound))
            {
                ref var clause = ref _clauses[doc];
                if (clause.UnitWeight == 0)
                    _lists.Touched.Add(doc);
                clause.UnitWeight = Math.Max(clause.UnitWeight, alternative.Weight);
                clause.Languages |= language;
                clause.Kinds |= kind;
            }
        }
    }

    private void CollectSum(IReadOnlyList<Alternative> alternatives, bool onlyFound)
    {
        foreach (var alternative in alternatives)
            foreach (var doc in Documents(alternative, onlyFound))
            {
                ref var clause = ref _clauses[doc];
                if (clause.UnitWeight == 0)
                    _lists.Touched.Add(doc);
                clause.UnitWeight += alternative.Weight;
                clause.Kinds |= (byte)(1 << (int)alternative.Kind);
            }

        foreach (var doc in _lists.Touched)
            _clauses[doc].UnitWeight = Ranking.OfParts(_clauses[doc].UnitWeight);
    }

    private void Settle(float weight, int having)
    {
        var rarity = Ranking.Rarity(_snapshot.Count, having);
        foreach (var doc in _lists.Touched)
        {
            ref var clause = ref _clauses[doc];
            var score = clause.UnitWeight * weight * rarity;
            clause.UnitWeight = 0;
            if (score == 0)
                continue;
            if (clause.Score == 0)
            {
                _lists.Found.Add(doc);
                _found.Set(doc);
            }
            clause.Score += score;
            ref var page = ref _pages[_snapshot.PageOf[doc]];
            if (page.UnitBest == 0)
                _lists.TouchedPages.Add(_snapshot.PageOf[doc]);
            page.UnitBest = Math.Max(page.UnitBest, score);
        }

        foreach (var page in _lists.TouchedPages)
        {
            _pages[page].Cover += _pages[page].UnitBest;
            _pages[page].UnitBest = 0;
        }

        _lists.Touched.Clear();
        _lists.TouchedPages.Clear();
    }

    private List<int> Documents(Alternative alternative, bool onlyFound)
    {
        _lists.Documents.Clear();
        _postings.Append(alternative.Field, alternative.Terms, _lists.Documents, onlyFound ? _found : null);
        return _lists.Documents;
    }

    private static byte LanguageBit(Culture? culture)
    {
        for (var i = 0; i < Culture.All.Count; i++)
            if (ReferenceEquals(Culture.All[i], culture))
                return (byte)(1 << i);
        return 0;
    }

    private static T[] Rent<T>(int length)
        where T : struct
    {
        var array = ArrayPool<T>.Shared.Rent(Math.Max(1, length));
        Array.Clear(array, 0, length);
        return array;
    }

    private struct ClauseScore
    {
        public float Score;

        /// <summary>Weight of the best alternative of the unit that is being counted.</summary>
        public float UnitWeight;

        /// <summary>A bit a culture whose text of the clause has a word of the query.</summary>
        public byte Languages;

        /// <summary>A bit a <see cref="MatchKind"/>.</summary>
        public byte Kinds;
    }

    private struct PageScore
    {
        /// <summary>The most that the unit being counted gives a clause.</summary>
        public float UnitBest;

        /// <summary>What the units give their best clauses, together.</summary>
        public float Cover;

        /// <summary>The best clause.</summary>
        public double Best;

        /// <summary>All clauses.</summary>
        public double Sum;

        /// <summary>The clause to show: the best that is no summary.</summary>
        public int Document;

        /// <summary>A clause that has words of the query itself; any, when none has.</summary>
        public int WordsDocument;

        private double _shown;
        private double _words;

        public void Count(int document, ClauseRole role, in ClauseScore clause)
        {
            var score = clause.Score * Ranking.OfRole(role);
            if (Best == 0)
                (Document, WordsDocument) = (document, document);
            Sum += score;
            Best = Math.Max(score, Best);
            if (role == ClauseRole.Summary)
                return;
            if (score > _shown)
                (Document, _shown) = (document, score);
            if (clause.Languages != 0 && score > _words)
                (WordsDocument, _words) = (document, score);
        }
    }
}

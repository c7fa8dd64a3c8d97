using System.Numerics;
using Lucene.Net.Util;
using Portal.ContentModel;
using Portal.Search.Documents;
using Portal.Search.Index;

namespace Portal.Search.Query;

/// <summary>
/// Scores clauses and pages term by term. A unit counts once a clause, by its best alternative, times its rarity; a page has the score of its
/// best clause, and part of what all its clauses cover together. For one query at a time; the snapshot lends it, because in a large index it
/// outgrows what the collector frees cheaply.
/// </summary>
internal sealed class ScoreBoard(SearchSnapshot snapshot)
{
    private readonly ClauseScore[] _clauses = new ClauseScore[snapshot.MaxDoc];
    private readonly PageScore[] _pages = new PageScore[snapshot.Pages.Count];

    // Clauses on the board, as a list and as a set; clauses that have the unit being counted, and their pages; documents that have one alternative.
    private readonly List<int> _found = [];
    private readonly FixedBitSet _isFound = new(snapshot.MaxDoc);
    private readonly List<int> _touched = [];
    private readonly List<int> _touchedPages = [];
    private readonly List<int> _documents = [];

    /// <summary>Open for as long as the board is lent.</summary>
    public Postings Postings { get; } = new(snapshot);

    // Once enough clauses are on the board, words only add to those.
    private bool IsFull => _found.Count >= Ranking.EnoughClauses;

    /// <summary>How many clauses have a unit, roughly: the rarest come first, so that common ones needn't open new clauses.</summary>
    public int Frequency(QueryUnit unit) => unit.Exact.Max(way => Postings.Frequency(way.Field, way.Terms));

    /// <summary>Counts a unit.</summary>
    public void Add(QueryUnit unit)
    {
        var full = IsFull || unit.IsPlace;
        CollectBest(unit.Exact, full);
        if (_touched.Count == 0)
        {
            CollectBest(unit.Loose, full);
            if (_touched.Count == 0)
                CollectSum(unit.Parts, full);
        }

        Settle(unit.Weight, full ? Math.Max(_touched.Count, Frequency(unit)) : _touched.Count);
    }

    /// <summary>Counts two units that stand together, beside what each of them counts.</summary>
    public void AddPair(IReadOnlyList<Alternative> together)
    {
        CollectBest(together, onlyFound: true);
        var rarity = Ranking.Rarity(snapshot.Count, _touched.Count);
        foreach (var doc in _touched)
        {
            ref var clause = ref _clauses[doc];
            clause.Score += clause.UnitWeight * rarity * Ranking.Together;
            clause.UnitWeight = 0;
        }

        _touched.Clear();
    }

    /// <summary>Every page found with its score and best clause, in no order; the board is empty again.</summary>
    public List<Found> TakePages()
    {
        foreach (var doc in _found)
        {
            ref var page = ref _pages[snapshot.PageOf[doc]];
            if (page.Best == 0)
                _touchedPages.Add(snapshot.PageOf[doc]);
            page.Count(doc, snapshot.Roles[doc], _clauses[doc]);
        }

        var pages = new List<Found>(_touchedPages.Count);
        foreach (var page in _touchedPages)
            pages.Add(Found(page, _pages[page]));
        Clear();
        return pages;
    }

    private void Clear()
    {
        foreach (var doc in _found)
        {
            _clauses[doc] = default;
            _isFound.Clear(doc);
        }
        foreach (var page in _touchedPages)
            _pages[page] = default;
        _found.Clear();
        _touchedPages.Clear();
    }

    private Found Found(int page, in PageScore score)
    {
        var words = _clauses[score.Document].Languages != 0 ? score.Document : score.WordsDocument;
        var languages = _clauses[words].Languages;
        return new Found(
            snapshot.Pages[page], snapshot.Clauses[score.Document], Ranking.OfPage(snapshot.PageWeights[page], score.Best, score.Cover, score.Sum),
            languages != 0 ? MatchKind.Words : (MatchKind)BitOperations.TrailingZeroCount(_clauses[score.Document].Kinds),
            languages == 0 ? null : Culture.All[BitOperations.TrailingZeroCount(languages)], snapshot.Clauses[words]);
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
                    _touched.Add(doc);
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
                    _touched.Add(doc);
                clause.UnitWeight += alternative.Weight;
                clause.Kinds |= (byte)(1 << (int)alternative.Kind);
            }

        foreach (var doc in _touched)
            _clauses[doc].UnitWeight = Ranking.OfParts(_clauses[doc].UnitWeight);
    }

    private void Settle(float weight, int having)
    {
        var rarity = Ranking.Rarity(snapshot.Count, having);
        foreach (var doc in _touched)
        {
            ref var clause = ref _clauses[doc];
            var score = clause.UnitWeight * weight * rarity;
            clause.UnitWeight = 0;
            if (score == 0)
            {
                if (clause.Score == 0)
                    clause = default;
                continue;
            }
            if (clause.Score == 0)
            {
                _found.Add(doc);
                _isFound.Set(doc);
            }
            clause.Score += score;
            ref var page = ref _pages[snapshot.PageOf[doc]];
            if (page.UnitBest == 0)
                _touchedPages.Add(snapshot.PageOf[doc]);
            page.UnitBest = Math.Max(page.UnitBest, score);
        }

        foreach (var page in _touchedPages)
        {
            _pages[page].Cover += _pages[page].UnitBest;
            _pages[page].UnitBest = 0;
        }

        _touched.Clear();
        _touchedPages.Clear();
    }

    private List<int> Documents(Alternative alternative, bool onlyFound)
    {
        _documents.Clear();
        Postings.Append(alternative.Field, alternative.Terms, _documents, onlyFound ? _isFound : null);
        return _documents;
    }

    private static byte LanguageBit(Culture? culture)
    {
        for (var i = 0; i < Culture.All.Count; i++)
            if (ReferenceEquals(Culture.All[i], culture))
                return (byte)(1 << i);
        return 0;
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

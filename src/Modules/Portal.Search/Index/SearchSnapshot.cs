using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Portal.Search.Documents;
using Portal.Search.Query;

namespace Portal.Search.Index;

/// <summary>The index at one moment, with what queries need in memory. Its content never changes; usable from many threads.</summary>
internal sealed class SearchSnapshot
{
    private readonly DirectoryReader _reader;
    private readonly ConcurrentBag<ScoreBoard> _boards = [];
    private readonly ConcurrentDictionary<string, int[]> _concerned = new(StringComparer.Ordinal);

    public SearchSnapshot(DirectoryReader reader, ConceptCatalog concepts)
    {
        _reader = reader;
        Concepts = concepts;
        PageOf = new int[reader.MaxDoc];
        Clauses = new string[reader.MaxDoc];
        Roles = new ClauseRole[reader.MaxDoc];
        Pages = ReadPages();
        PageWeights = [.. Pages.Select(page => Ranking.OfType(page.Type))];
        Vocabulary = Vocabulary.Read(reader, concepts);
    }

    public ConceptCatalog Concepts { get; }

    public IList<AtomicReaderContext> Leaves => _reader.Leaves;

    /// <summary>Number of clauses, deleted ones not counted.</summary>
    public int Count => _reader.NumDocs;

    public int MaxDoc => _reader.MaxDoc;

    public IReadOnlyList<IndexedPage> Pages { get; }

    /// <summary>What each page's type weighs.</summary>
    public double[] PageWeights { get; }

    /// <summary>Index into <see cref="Pages"/> for every document.</summary>
    public int[] PageOf { get; }

    /// <summary>Clause id for every document.</summary>
    public string[] Clauses { get; }

    public ClauseRole[] Roles { get; }

    public Vocabulary Vocabulary { get; }

    /// <summary>The documents that are about a concept, in rising order; read when first asked for.</summary>
    public int[] DocumentsOf(Concept concept) => _concerned.GetOrAdd(concept.Id, ReadDocuments);

    /// <summary>For one query, which gives it back.</summary>
    public ScoreBoard LendBoard() => _boards.TryTake(out var board) ? board : new ScoreBoard(this);

    public void TakeBack(ScoreBoard board)
    {
        // More than run at once are of a burst that is over.
        if (_boards.Count < Environment.ProcessorCount)
            _boards.Add(board);
    }

    private int[] ReadDocuments(string concept)
    {
        var documents = new List<int>();
        foreach (var leaf in _reader.Leaves)
            if (leaf.AtomicReader.GetTermDocsEnum(new Term(SearchFields.Concept, concept)) is { } docs)
                for (var doc = docs.NextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.NextDoc())
                    documents.Add(leaf.DocBase + doc);
        return [.. documents];
    }

    private List<IndexedPage> ReadPages()
    {
        var pages = new List<IndexedPage>();
        var ordinals = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var leaf in _reader.Leaves)
        {
            var segment = SegmentClauses.Of(leaf.AtomicReader);
            for (var doc = 0; doc < segment.Items.Length; doc++)
            {
                var item = segment.Items[doc];
                if (!ordinals.TryGetValue(item, out var ordinal))
                {
                    ordinals[item] = ordinal = pages.Count;
                    pages.Add(new IndexedPage(item, "", null, null));
                }
                if (segment.Pages[doc] is { } page && leaf.AtomicReader.LiveDocs?.Get(doc) != false)
                    pages[ordinal] = page;
                PageOf[leaf.DocBase + doc] = ordinal;
                Clauses[leaf.DocBase + doc] = segment.ClauseIds[doc];
                Roles[leaf.DocBase + doc] = segment.Roles[doc];
            }
        }
        return pages;
    }
}

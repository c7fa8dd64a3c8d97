using System.Globalization;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Portal.Search.Documents;

namespace Portal.Search.Index;

/// <summary>One build of an index in its own folder. Written by one thread; the snapshot may be read by any.</summary>
internal sealed class IndexGeneration : IDisposable
{
    private const string FeedKey = "feed";
    private const string MarkKey = "mark";
    private const string FingerprintKey = "fingerprint";

    private readonly FSDirectory _directory;
    private readonly IndexWriter _writer;
    private readonly ConceptCatalog _concepts;
    private readonly string _fingerprint;
    private readonly ReplacedReaders _replaced;
    private DirectoryReader _reader;

    private IndexGeneration(FSDirectory directory, IReadOnlyList<SearchTerm> terms, string fingerprint, ReplacedReaders replaced)
    {
        _directory = directory;
        _fingerprint = fingerprint;
        _replaced = replaced;
        _concepts = new ConceptCatalog(terms);
        _writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, new KeywordAnalyzer()) { RAMBufferSizeMB = 192 });
        try
        {
            _reader = DirectoryReader.Open(_writer, applyAllDeletes: true);
            Snapshot = new SearchSnapshot(_reader, _concepts);
        }
        catch
        {
            _writer.Rollback();
            throw;
        }
    }

    public SearchSnapshot Snapshot { get; private set; }

    public long Position { get; private set; } = -1;

    /// <summary>Of the content that it was made from.</summary>
    public string Mark { get; private set; } = "";

    /// <param name="replaced">Takes this generation's readers when newer ones take their place.</param>
    public static IndexGeneration Create(string path, IReadOnlyList<SearchTerm> terms, ReplacedReaders replaced) =>
        new(FSDirectory.Open(path), terms, IndexFingerprint.Of(terms), replaced);

    /// <returns>Neither, when nothing is there or it was made from something else; the damage, when it can't be read.</returns>
    /// <exception cref="LockObtainFailedException">Another process writes the index.</exception>
    public static (IndexGeneration? Generation, string? Damage) TryOpen(
        string path, IReadOnlyList<SearchTerm> terms, string fingerprint, ReplacedReaders replaced)
    {
        if (!System.IO.Directory.Exists(path))
            return default;
        var directory = FSDirectory.Open(path);
        var kept = false;
        try
        {
            if (!DirectoryReader.IndexExists(directory) || ReadCommit(directory) is not { } commit
                || !commit.TryGetValue(FingerprintKey, out var found) || found != fingerprint
                || !commit.TryGetValue(FeedKey, out var feed) || !long.TryParse(feed, CultureInfo.InvariantCulture, out var position))
                return default;
            CheckIntegrity(directory);
            var generation = new IndexGeneration(directory, terms, fingerprint, replaced) { Position = position, Mark = commit.TryGetValue(MarkKey, out var mark) ? mark : "" };
            kept = true;
            return (generation, null);
        }
        catch (Exception damage) when (damage is not LockObtainFailedException)
        {
            return (null, damage.Message); // Whatever Lucene makes of bytes that are not its own.
        }
        finally
        {
            if (!kept)
                directory.Dispose();
        }
    }

    public void Write(IEnumerable<SearchPage> changed, IEnumerable<string> removed, long position, string mark)
    {
        foreach (var id in removed)
            _writer.DeleteDocuments(new Term(SearchFields.Item, id));
        Parallel.ForEach(changed, () => new ClauseDocument(_concepts), (page, _, document) =>
        {
            // One document is filled again and again: the writer is done with a clause before it asks for the next.
            var clauses = page.Clauses.Select(clause => document.Fill(page, clause));
            if (Position < 0)
                _writer.AddDocuments(clauses);
            else
                _writer.UpdateDocuments(new Term(SearchFields.Item, page.ItemId), clauses);
            return document;
        }, _ => { });
        _writer.SetCommitData(new Dictionary<string, string>
        {
            [FeedKey] = position.ToString(CultureInfo.InvariantCulture),
            [FingerprintKey] = _fingerprint,
            [MarkKey] = mark,
        });
        _writer.Commit();
        // The position last: what fails before it is tried again.
        if (DirectoryReader.OpenIfChanged(_reader, _writer, applyAllDeletes: true) is { } fresh)
        {
            var old = _reader;
            try
            {
                Snapshot = new SearchSnapshot(fresh, _concepts);
            }
            catch
            {
                fresh.Dispose();
                throw;
            }
            _reader = fresh;
            _replaced.Add(old);
        }
        (Position, Mark) = (position, mark);
    }

    /// <summary>Closes the writer; queries that run on the reader may end.</summary>
    public void Dispose()
    {
        _writer.Dispose();
        _replaced.Add(_reader);
        _directory.Dispose();
    }

    /// <summary>Closes a generation that was never read, without what could not be written.</summary>
    public void Abandon()
    {
        _reader.Dispose();
        _writer.Rollback();
        _directory.Dispose();
    }

    // By the checksums of its files: without it, damage would come to light with some reader's query.
    private static void CheckIntegrity(FSDirectory directory)
    {
        using var reader = DirectoryReader.Open(directory);
        foreach (var leaf in reader.Leaves)
            leaf.AtomicReader.CheckIntegrity();
    }

    private static IDictionary<string, string> ReadCommit(FSDirectory directory)
    {
        var infos = new SegmentInfos();
        infos.Read(directory);
        return infos.UserData;
    }
}

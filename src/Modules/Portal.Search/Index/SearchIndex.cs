using System.Globalization;
using Portal.Search.Documents;

namespace Portal.Search.Index;

/// <summary>
/// One Lucene index on disk: <c>{folder}/{generation}/</c>, with the live generation's name in <c>{folder}/live</c>. The fingerprint and the
/// position in the change feed are in its commit data. One writer at a time; readers take <see cref="Current"/> at any time.
/// </summary>
public sealed class SearchIndex : IDisposable
{
    private const string LiveFile = "live";
    private const string NewFile = ".new";

    private readonly string _folder;
    private readonly Lock _writing = new();
    private readonly ReplacedReaders _replaced = new();
    private IndexGeneration? _live;

    private SearchIndex(string folder) => _folder = folder;

    /// <summary>Sequence number of the last change that the index holds; -1 when it must be rebuilt before it can be kept up.</summary>
    public long Position => _live?.Position ?? -1;

    /// <summary>Tells the content that the index was made from; "" without one.</summary>
    public string Mark => _live?.Mark ?? "";

    /// <summary>Why the index on disk could not be read, in Lucene's words; null when it could, or when there was none.</summary>
    public string? Damage { get; private set; }

    /// <summary>What queries run on; null until the first rebuild.</summary>
    internal SearchSnapshot? Current => _live?.Snapshot;

    /// <summary>Whether an index may have the path: nothing is there, or a folder with nothing but an index. What replaces an index deletes what was there.</summary>
    public static bool MayHave(string path) => !File.Exists(path) && (!Directory.Exists(path)
        || Directory.EnumerateFileSystemEntries(path, "*", new EnumerationOptions { AttributesToSkip = 0 })
            .All(entry => Directory.Exists(entry) ? IsGeneration(entry) : Path.GetFileName(entry) is LiveFile or LiveFile + NewFile));

    /// <summary>
    /// Opens the index in a folder, which is created when missing; one that is damaged, or made from other terms, tables or schema, is left aside.
    /// </summary>
    /// <param name="folder">Absolute path; holds nothing but this index.</param>
    /// <param name="terms">The terms that <see cref="Rebuild"/> would be given.</param>
    public static SearchIndex Open(string folder, IReadOnlyList<SearchTerm> terms)
    {
        var index = new SearchIndex(folder);
        Directory.CreateDirectory(folder);
        var live = Path.Combine(folder, LiveFile);
        if (File.Exists(live))
            (index._live, index.Damage) = IndexGeneration.TryOpen(Path.Combine(folder, File.ReadAllText(live)), terms, IndexFingerprint.Of(terms), index._replaced);
        return index;
    }

    /// <summary>Builds a new generation beside the live one and swaps. Queries go on meanwhile.</summary>
    /// <param name="pages">All pages.</param>
    /// <param name="terms">All terms.</param>
    /// <param name="position">Position in the change feed at which the pages were read.</param>
    /// <param name="mark">Tells the content at that position from that of another database.</param>
    public void Rebuild(IEnumerable<SearchPage> pages, IReadOnlyList<SearchTerm> terms, long position, string mark = "")
    {
        lock (_writing)
        {
            var name = Guid.NewGuid().ToString("n", CultureInfo.InvariantCulture);
            var generation = IndexGeneration.Create(Path.Combine(_folder, name), terms, _replaced);
            try
            {
                generation.Write(pages, [], position, mark);
                WriteLive(name);
            }
            catch
            {
                generation.Abandon();
                DeleteGeneration(name);
                throw;
            }
            var old = _live;
            _live = generation;
            old?.Dispose();
            foreach (var other in Directory.GetDirectories(_folder).Where(IsGeneration).Select(path => Path.GetFileName(path)).Where(other => other != name))
                DeleteGeneration(other);
        }
    }

    /// <summary>Brings the live generation up to a position; readers see all of it or nothing.</summary>
    /// <param name="changed">Pages to add or replace.</param>
    /// <param name="removed">Ids of pages to remove.</param>
    /// <param name="position">Position in the change feed that this brings the index to.</param>
    /// <param name="mark">See <see cref="Rebuild"/>.</param>
    /// <exception cref="InvalidOperationException">There is no live generation: rebuild first.</exception>
    public void Apply(IEnumerable<SearchPage> changed, IEnumerable<string> removed, long position, string mark = "")
    {
        lock (_writing)
            (_live ?? throw new InvalidOperationException("The index must be rebuilt first.")).Write(changed, removed, position, mark);
    }

    public void Dispose()
    {
        lock (_writing)
        {
            _live?.Dispose();
            _replaced.Dispose();
        }
    }

    private void WriteLive(string name)
    {
        var path = Path.Combine(_folder, LiveFile);
        File.WriteAllText(path + NewFile, name);
        File.Move(path + NewFile, path, overwrite: true);
    }

    private void DeleteGeneration(string name)
    {
        try
        {
            Directory.Delete(Path.Combine(_folder, name), recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Windows keeps the files of a query that still runs; the next rebuild deletes them.
        }
    }

    private static bool IsGeneration(string path) => Guid.TryParseExact(Path.GetFileName(path), "n", out _);
}

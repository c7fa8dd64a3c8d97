using System.Globalization;
using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Util;
using Portal.Search.Documents;

namespace Portal.Search.Index;

/// <summary>Keys of the clauses in one segment, read once: segments never change.</summary>
internal sealed class SegmentClauses
{
    private static readonly ConditionalWeakTable<object, SegmentClauses> Known = [];

    private SegmentClauses(int count)
    {
        Items = new string[count];
        ClauseIds = new string[count];
        Roles = new ClauseRole[count];
        Pages = new IndexedPage?[count];
    }

    public string[] Items { get; }

    public string[] ClauseIds { get; }

    public ClauseRole[] Roles { get; }

    /// <summary>Set on titles only.</summary>
    public IndexedPage?[] Pages { get; }

    public static SegmentClauses Of(AtomicReader reader) => Known.GetValue(reader.CoreCacheKey, _ => Read(reader));

    private static SegmentClauses Read(AtomicReader reader)
    {
        var clauses = new SegmentClauses(reader.MaxDoc);
        var items = reader.GetBinaryDocValues(SearchFields.Item);
        var ids = reader.GetBinaryDocValues(SearchFields.Clause);
        var pages = reader.GetBinaryDocValues(SearchFields.Page);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var bytes = new BytesRef();
        for (var doc = 0; doc < reader.MaxDoc; doc++)
        {
            items.Get(doc, bytes);
            var item = bytes.Utf8ToString();
            names.TryAdd(item, item);
            clauses.Items[doc] = names[item];
            ids.Get(doc, bytes);
            var id = bytes.Utf8ToString();
            clauses.Roles[doc] = (ClauseRole)(id[0] - '0');
            clauses.ClauseIds[doc] = id[1..];
            if (clauses.Roles[doc] == ClauseRole.Title)
            {
                pages.Get(doc, bytes);
                clauses.Pages[doc] = Page(clauses.Items[doc], bytes.Utf8ToString().Split('\t'));
            }
        }
        return clauses;
    }

    private static IndexedPage Page(string item, string[] cells) => new(item, cells[0], Number(cells[1]), Number(cells[2]));

    private static int? Number(string cell) => cell.Length == 0 ? null : int.Parse(cell, CultureInfo.InvariantCulture);
}

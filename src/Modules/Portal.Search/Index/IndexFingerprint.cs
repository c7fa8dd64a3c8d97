using System.Security.Cryptography;
using System.Text;
using Portal.Search.Documents;
using Portal.Search.Text;

namespace Portal.Search.Index;

/// <summary>Identifies everything but the pages that decides what stands in an index: schema, analysis tables, thesaurus and terms.</summary>
internal static class IndexFingerprint
{
    /// <summary>16 hex digits.</summary>
    public static string Of(IEnumerable<SearchTerm> terms)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, SearchFields.Schema);
        foreach (var table in DataTable.List(""))
            foreach (var line in DataTable.ReadLines(table))
                Append(hash, line);
        foreach (var term in terms.OrderBy(term => term.Id, StringComparer.Ordinal))
        {
            Append(hash, term.Id);
            Append(hash, term.Quantity ?? "");
            foreach (var (culture, names) in term.Names.OrderBy(pair => pair.Key.Name, StringComparer.Ordinal))
                foreach (var name in names)
                    Append(hash, culture.Name + name);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    private static void Append(IncrementalHash hash, string value)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(value));
        hash.AppendData([0]);
    }
}

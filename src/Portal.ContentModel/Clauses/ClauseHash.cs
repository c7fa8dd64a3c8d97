using System.Security.Cryptography;
using System.Text;

namespace Portal.ContentModel.Clauses;

/// <summary>The hash by which a translation remembers the source text that it was made from.</summary>
public static class ClauseHash
{
    private const string Version = "v1:";

    /// <summary><c>v1:</c> and 64 hex digits: SHA-256 over the clause's text in NFKC without white space, as UTF-8.</summary>
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in Normalization.Nfkc(text).EnumerateRunes())
            if (!Rune.IsWhiteSpace(rune))
                folded.Append(rune.ToString());
        return Version + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(folded.ToString())));
    }
}

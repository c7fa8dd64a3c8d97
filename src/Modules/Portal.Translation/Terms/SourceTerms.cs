using System.Text;
using Portal.ContentModel;

namespace Portal.Translation.Terms;

/// <summary>Finds the terms that a Chinese text uses. The longest wins: a term within a longer one is not used for itself.</summary>
internal sealed class SourceTerms
{
    private readonly List<(GlossaryTerm Term, string Folded)> _terms;

    public SourceTerms(IEnumerable<GlossaryTerm> terms) =>
        _terms = [.. terms.Select(t => (t, Fold(t.Source))).OrderByDescending(t => t.Item2.Length)];

    /// <summary>Each term once; IsWithin: only within longer terms.</summary>
    public IReadOnlyList<(GlossaryTerm Term, bool IsWithin)> In(string source)
    {
        var text = Fold(source);
        var taken = new bool[text.Length];
        var found = new List<(GlossaryTerm, bool)>();
        foreach (var (term, folded) in _terms)
        {
            var places = Places(text, folded).ToList();
            var free = places.Where(at => !taken.AsSpan(at, folded.Length).Contains(true)).ToList();
            foreach (var at in free)
                taken.AsSpan(at, folded.Length).Fill(true);
            if (places.Count > 0)
                found.Add((term, free.Count == 0));
        }

        return found;
    }

    private static IEnumerable<int> Places(string text, string term)
    {
        for (var at = text.IndexOf(term, StringComparison.Ordinal); at >= 0; at = text.IndexOf(term, at + term.Length, StringComparison.Ordinal))
            yield return at;
    }

    // Widths, quotation marks and spaces differ between glossary and text.
    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in Normalization.Nfkc(text).ToLowerInvariant())
            if (!char.IsWhiteSpace(c) && !"“”‘’\"'《》".Contains(c, StringComparison.Ordinal))
                folded.Append(c);
        return folded.ToString();
    }
}

using System.Collections.Frozen;

namespace Portal.Search.Text;

/// <summary>Forms that no stemming rule joins (built, дети), each with the form that stands for its word (build, ребенок).</summary>
internal static class IrregularForms
{
    private static readonly FrozenDictionary<string, string> Words = DataTable.Read("irregular-forms.tsv")
        .SelectMany(row => row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(form => (form, row[1])))
        .ToFrozenDictionary(pair => pair.form, pair => pair.Item2, StringComparer.Ordinal);

    /// <summary>The form to stem instead of a folded one; the form itself when it is regular.</summary>
    public static string Regular(string form) => Words.GetValueOrDefault(form, form);
}

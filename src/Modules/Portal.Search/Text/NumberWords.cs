using System.Collections.Frozen;

namespace Portal.Search.Text;

/// <summary>Digits for number words (seven, семь, 七つ, 일곱 → 7), so that a count is found however it is written.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, string> Digits = DataTable.Read("numbers.tsv")
        .SelectMany(row => row.Skip(1).SelectMany(cell => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(word => (word, row[0])))
        .DistinctBy(pair => pair.word)
        .ToFrozenDictionary(pair => pair.word, pair => pair.Item2, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Written = Digits.Values.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether there is a word for the number.</summary>
    public static bool Has(string digits) => Written.Contains(digits);

    /// <summary>The number in digits, or null when the folded word is no number word.</summary>
    public static string? Find(string surface) => Digits.GetValueOrDefault(surface);
}

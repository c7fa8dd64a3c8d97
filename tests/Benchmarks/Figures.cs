using System.Globalization;

namespace Benchmarks;

/// <summary>What was measured, a line a figure: the median of its rounds with the least and the greatest, the target, and the baseline of the same run.</summary>
internal sealed class Figures
{
    private readonly List<string[]> _rows = [["figure", "median", "least–greatest", "target", "baseline (raw Kestrel)"]];

    /// <param name="rounds">One value a round.</param>
    /// <param name="format">Number format with the unit, such as "0.0 ms".</param>
    /// <param name="target">As it stands in the requirement.</param>
    /// <param name="baseline">The same measure of a server that only hands out bytes; empty where there is none.</param>
    public void Add(string name, IReadOnlyList<double> rounds, string format, string target, IReadOnlyList<double>? baseline = null)
    {
        string[] row = [name, Text(Median(rounds), format), $"{Text(rounds.Min(), format)} – {Text(rounds.Max(), format)}", target, baseline is null ? "" : Text(Median(baseline), format)];
        _rows.Add(row);
        Console.WriteLine(string.Join("  ", row));
    }

    public void Print(TextWriter output)
    {
        var widths = Enumerable.Range(0, _rows[0].Length).Select(i => _rows.Max(row => row[i].Length)).ToArray();
        output.WriteLine();
        foreach (var row in _rows)
            output.WriteLine(string.Join("  ", row.Select((cell, i) => cell.PadRight(widths[i]))).TrimEnd());
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
    }

    /// <summary>The value that a share of all values does not exceed (nearest rank).</summary>
    public static double Percentile(IReadOnlyList<double> sorted, double share) => sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Count) - 1)];

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}

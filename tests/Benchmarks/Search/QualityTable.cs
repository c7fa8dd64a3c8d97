using System.Globalization;
using Portal.ContentModel;

namespace Benchmarks.Search;

/// <summary>Scores rankings against judged queries: MRR@10 by the first relevant action, success@3 by one among the first three.</summary>
internal static class QualityTable
{
    /// <summary>Prints a table; <paramref name="misses"/> adds every query whose first result is not relevant.</summary>
    public static void Print(string name, IReadOnlyList<(JudgedQuery Query, IReadOnlyList<int?> Found)> answers, TextWriter output, bool misses)
    {
        output.WriteLine($"{name}: {answers.Count} queries");
        foreach (var culture in Culture.All)
            Print(culture.Name, [.. answers.Where(answer => ReferenceEquals(answer.Query.Culture, culture))], output);
        foreach (var kind in answers.GroupBy(answer => answer.Query.Kind))
            Print("  " + kind.Key, [.. kind], output);
        Print("all", answers, output);
        if (!misses)
            return;
        foreach (var (query, found) in answers.Where(answer => Rank(answer) != 1))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {query.Id}\t{query.Kind}\t{query.Text}\twant {string.Join(',', query.Relevant)}\tgot {string.Join(' ', found.Take(6).Select(number => number?.ToString(CultureInfo.InvariantCulture) ?? "-"))}\trank {Rank((query, found))}"));
    }

    private static void Print(string name, IReadOnlyList<(JudgedQuery Query, IReadOnlyList<int?> Found)> answers, TextWriter output)
    {
        if (answers.Count == 0)
            return;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-14} {answers.Count,4}  MRR@10 {MeanReciprocalRank(answers):0.000}  success@3 {SuccessAt3(answers):0.000}"));
    }

    public static double MeanReciprocalRank(IReadOnlyList<(JudgedQuery, IReadOnlyList<int?>)> answers) =>
        answers.Average(answer => Rank(answer) is > 0 and var rank ? 1.0 / rank : 0);

    public static double SuccessAt3(IReadOnlyList<(JudgedQuery, IReadOnlyList<int?>)> answers) =>
        answers.Average(answer => Rank(answer) is > 0 and <= 3 ? 1.0 : 0);

    private static int Rank((JudgedQuery Query, IReadOnlyList<int?> Found) answer)
    {
        for (var i = 0; i < Math.Min(10, answer.Found.Count); i++)
            if (answer.Found[i] is { } number && answer.Query.Relevant.Contains(number))
                return i + 1;
        return 0;
    }
}

using System.Globalization;
using System.Text;

namespace Portal.Contents.Export;

/// <summary>The difference of two texts by lines, in the unified format (POSIX diff -u) with three lines of context, without the two lines that name files.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    public static string Of(string left, string right)
    {
        var edits = Edits(Lines(left), Lines(right));
        var output = new StringBuilder();
        for (var at = 0; at < edits.Count;)
        {
            if (edits[at].Mark == ' ')
            {
                at++;
                continue;
            }

            var start = Math.Max(0, at - Context);
            var end = EndOfHunk(edits, at);
            AppendHunk(output, edits, start, end);
            at = end;
        }

        return output.ToString();
    }

    // Changes with at most twice the context between them share a hunk.
    private static int EndOfHunk(List<Edit> edits, int at)
    {
        var last = at;
        for (var i = at; i < edits.Count && i - last - 1 <= 2 * Context; i++)
            if (edits[i].Mark != ' ')
                last = i;
        return Math.Min(edits.Count, last + Context + 1);
    }

    private static void AppendHunk(StringBuilder output, List<Edit> edits, int start, int end)
    {
        int Count(int from, int to, char other) => edits.Take(to).Skip(from).Count(e => e.Mark != other);
        string Range(char other) => string.Create(
            CultureInfo.InvariantCulture, $"{Count(0, start, other) + (Count(start, end, other) > 0 ? 1 : 0)},{Count(start, end, other)}");
        output.Append(CultureInfo.InvariantCulture, $"@@ -{Range('+')} +{Range('-')} @@\n");
        foreach (var (mark, line) in edits.Take(end).Skip(start))
            output.Append(mark).Append(line).Append('\n');
    }

    // The longest common subsequence; files of content have some hundred lines at most.
    private static List<Edit> Edits(string[] left, string[] right)
    {
        var common = new int[left.Length + 1, right.Length + 1];
        for (var i = left.Length - 1; i >= 0; i--)
            for (var j = right.Length - 1; j >= 0; j--)
                common[i, j] = left[i] == right[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);

        var edits = new List<Edit>();
        for (int i = 0, j = 0; i < left.Length || j < right.Length;)
            if (i < left.Length && j < right.Length && left[i] == right[j])
                {
                edits.Add(new Edit(' ', left[i++]));
                j++;
            }
            else if (j == right.Length || (i < left.Length && common[i + 1, j] >= common[i, j + 1]))
                edits.Add(new Edit('-', left[i++]));
            else
                edits.Add(new Edit('+', right[j++]));
        return edits;
    }

    private static string[] Lines(string text) => text.Length == 0 ? [] : text.TrimEnd('\n').Split('\n');

    private readonly record struct Edit(char Mark, string Line);
}

namespace Portal.Search.Index;

/// <summary>Optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours each count one.</summary>
internal static class EditDistance
{
    /// <summary>The distance, or limit + 1 when it is greater.</summary>
    public static int Within(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
            return limit + 1;
        Span<int> before = stackalloc int[right.Length + 1];
        Span<int> previous = stackalloc int[right.Length + 1];
        Span<int> current = stackalloc int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                var distance = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    distance = Math.Min(distance, before[j - 2] + 1);
                current[j] = distance;
                least = Math.Min(least, distance);
            }
            if (least > limit)
                return limit + 1;
            var recycled = before;
            before = previous;
            previous = current;
            current = recycled;
        }
        return Math.Min(previous[right.Length], limit + 1);
    }
}

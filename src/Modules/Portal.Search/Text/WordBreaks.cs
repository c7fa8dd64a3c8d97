using ICU4N.Text;

namespace Portal.Search.Text;

/// <summary>ICU's dictionary word breaks for runs of Han and kana. Iterators aren't thread-safe: one a thread.</summary>
internal static class WordBreaks
{
    private static readonly BreakIterator Prototype = BreakIterator.GetWordInstance(System.Globalization.CultureInfo.InvariantCulture);

    [ThreadStatic]
    private static BreakIterator? t_iterator;

    /// <summary>Appends the end of each word in the run, as offsets into it.</summary>
    public static void Append(string run, List<int> ends)
    {
        var iterator = t_iterator ??= (BreakIterator)Prototype.Clone();
        iterator.SetText(run);
        iterator.First();
        for (var end = iterator.Next(); end != BreakIterator.Done; end = iterator.Next())
            ends.Add(end);
    }
}

using ICU4N.Globalization;
using ICU4N.Impl;
using ICU4N.Text;

namespace Portal.Liquid;

/// <summary>ICU's word breaks: of Han and kana by its dictionary, of Korean at spaces. Thread-safe.</summary>
public static class WordBreaks
{
    private static readonly BreakIterator Prototype = ReadRules();

    // An iterator isn't thread-safe: one a thread.
    [ThreadStatic]
    private static BreakIterator? t_iterator;

    /// <summary>Appends the end of each word and of each run between words, as offsets into the text.</summary>
    public static void Append(string text, List<int> ends)
    {
        var iterator = t_iterator ??= (BreakIterator)Prototype.Clone();
        iterator.SetText(text);
        iterator.First();
        for (var end = iterator.Next(); end != BreakIterator.Done; end = iterator.Next())
            ends.Add(end);
    }

    // Asked for "the words of a culture", ICU4N reads every culture that it and .NET know, to find their calendars:
    // 17 MB and a tenth of a second. The root's rules and a default of its own spare it that.
    private static RuleBasedBreakIterator ReadRules()
    {
        UCultureInfo.DefaultThreadCurrentCulture = UCultureInfo.InvariantCulture;
        UCultureInfo.DefaultThreadCurrentUICulture = UCultureInfo.InvariantCulture;
        return RuleBasedBreakIterator.GetInstanceFromCompiledRules(ICUData.GetRequiredStream($"{ICUData.IcuBundle}/{ICUData.IcuBreakIteratorName}/word.brk"));
    }
}

using System.Text;

namespace Portal.Translation.Check.Typography;

/// <summary>Which script a character belongs to (Unicode's Script property, as far as the five languages need it).</summary>
internal static class RuneScripts
{
    public static bool IsHan(Rune rune) => rune.Value is
        (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x323AF) or 0x3005 or 0x3007;

    public static bool IsKana(Rune rune) => rune.Value is (>= 0x3041 and <= 0x30FA) or (>= 0x30FC and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF);

    public static bool IsHangul(Rune rune) => rune.Value is (>= 0xAC00 and <= 0xD7A3) or (>= 0x1100 and <= 0x11FF) or (>= 0x3131 and <= 0x318E);

    public static bool IsCyrillic(Rune rune) => rune.Value is >= 0x0400 and <= 0x052F;

    public static bool IsLatin(Rune rune) => Rune.IsLetter(rune) && rune.Value is <= 0x024F or (>= 0x1E00 and <= 0x1EFF);

    /// <summary>Radicals of the Kangxi dictionary, which look like the Han characters that they are not.</summary>
    public static bool IsRadical(Rune rune) => rune.Value is >= 0x2E80 and <= 0x2FDF;

    public static bool IsHanOrKana(Rune rune) => IsHan(rune) || IsKana(rune);

    /// <summary>Longest runs of Han characters, in order.</summary>
    public static IEnumerable<(int Start, string Text)> HanRuns(string text)
    {
        var start = -1;
        var position = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsHan(rune))
                start = start < 0 ? position : start;
            else if (start >= 0)
            {
                yield return (start, text[start..position]);
                start = -1;
            }

            position += rune.Utf16SequenceLength;
        }

        if (start >= 0)
            yield return (start, text[start..]);
    }
}

namespace Portal.Search.Answers;

/// <summary>Measures what readers type in characters as they would count them: Unicode scalar values, an emoji being one.</summary>
internal static class TypedText
{
    /// <summary>Half of a surrogate pair counts as a character.</summary>
    public static int Length(string text) => text.EnumerateRunes().Count();

    /// <summary>At most <paramref name="length"/> characters from the beginning.</summary>
    public static string Cut(string text, int length)
    {
        var end = 0;
        for (; length > 0 && end < text.Length; length--)
            end += char.IsSurrogatePair(text, end) ? 2 : 1;
        return text[..end];
    }

    /// <summary>Whether it says anything: signs alone name nothing that a page could be about.</summary>
    public static bool HasWords(string text) => text.EnumerateRunes().Any(System.Text.Rune.IsLetterOrDigit);

    /// <summary>With spaces for control characters and for halves of characters, which NFKC and databases refuse.</summary>
    public static string Plain(string text)
    {
        var chars = text.ToCharArray();
        for (var i = 0; i < chars.Length; i++)
        {
            var paired = (char.IsHighSurrogate(chars[i]) && i + 1 < chars.Length && char.IsLowSurrogate(chars[i + 1]))
                || (char.IsLowSurrogate(chars[i]) && i > 0 && char.IsHighSurrogate(chars[i - 1]));
            if (char.IsControl(chars[i]) || (char.IsSurrogate(chars[i]) && !paired))
                chars[i] = ' ';
        }

        return new string(chars);
    }
}

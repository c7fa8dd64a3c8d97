namespace Portal.Translation.Check.Typography;

internal static class Excerpt
{
    private const int Reach = 12;

    /// <summary>The text around a position: at most 12 chars on either side, whole surrogate pairs.</summary>
    public static string Around(string text, int position)
    {
        var start = Math.Max(0, position - Reach);
        var end = Math.Min(text.Length, position + Reach + 1);
        if (start > 0 && char.IsLowSurrogate(text[start]))
            start++;
        if (end < text.Length && char.IsLowSurrogate(text[end]))
            end++;
        return (start > 0 ? "…" : "") + text[start..end] + (end < text.Length ? "…" : "");
    }
}

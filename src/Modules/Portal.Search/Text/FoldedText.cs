using System.Globalization;
using System.Text;

namespace Portal.Search.Text;

/// <summary>
/// Text as it is compared: NFKC, lower case, Simplified Han, ё as е, Latin without diacritics, dashes and quotation marks of one kind.
/// </summary>
internal sealed class FoldedText
{
    private readonly int[] _starts;

    private FoldedText(string text, int[] starts)
    {
        Text = text;
        _starts = starts;
    }

    public string Text { get; }

    /// <summary>Index in the original text of a folded character; the original's length for the folded length.</summary>
    public int OriginalIndex(int foldedIndex) => _starts[foldedIndex];

    public static FoldedText Of(string original)
    {
        var text = new StringBuilder(original.Length);
        var starts = new List<int>(original.Length + 1);
        for (var i = 0; i < original.Length;)
        {
            var length = char.IsHighSurrogate(original[i]) && i + 1 < original.Length && char.IsLowSurrogate(original[i + 1]) ? 2 : 1;
            Append(text, original, i, length);
            while (starts.Count < text.Length)
                starts.Add(i);
            i += length;
        }
        starts.Add(original.Length);
        return new FoldedText(text.ToString(), [.. starts]);
    }

    private static void Append(StringBuilder text, string original, int index, int length)
    {
        var c = original[index];
        if (length == 1 && c < 0x80)
            text.Append(char.ToLowerInvariant(c));
        else if (length == 1 && (IsPlain(c) || char.IsSurrogate(c)))
            text.Append(HanForms.Fold(c));
        else if (length == 1 && c is >= '\u0400' and <= '\u04FF' && c != 'Ё' && c != 'ё')
            text.Append(char.ToLowerInvariant(c));
        else
            AppendNormalized(text, original.Substring(index, length));
    }

    // Han, kana and Hangul syllables need no normalization; they are most of what is indexed.
    private static bool IsPlain(char c) => c is (>= '\u3041' and <= '\u30FE') or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3');

    private static void AppendNormalized(StringBuilder text, string element)
    {
        foreach (var c in element.Normalize(NormalizationForm.FormKC))
        {
            if (c is >= '\u00C0' and <= '\u024F' or 'Ё' or 'ё')
            {
                foreach (var part in c.ToString().Normalize(NormalizationForm.FormD))
                    if (CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)
                        text.Append(char.ToLowerInvariant(part));
            }
            else
            {
                text.Append(HanForms.Fold(Unify(char.ToLowerInvariant(c))));
            }
        }
    }

    private static char Unify(char c) => c switch
    {
        '‘' or '’' or 'ʼ' or '`' => '\'',
        '‐' or '‑' or '‒' or '–' or '—' or '―' => '-',
        _ => c,
    };
}

using System.Globalization;
using System.Text;
using Portal.ContentModel;

namespace Portal.Search.Text;

/// <summary>
/// Text as it is compared: NFKC, lower case, Simplified Han, ё as е, Latin without diacritics, dashes and quotation marks of one kind.
/// </summary>
internal sealed class FoldedText
{
    // What single characters fold to. ICU's normalization is slow, and texts use few of them; two threads may both find the same.
    private static readonly string?[] Known = new string?[char.MaxValue + 1];

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
        if (length == 2)
            text.Append(Normalize(original.Substring(index, 2)));
        else if (c < 0x80)
            text.Append(char.ToLowerInvariant(c));
        else if (char.IsSurrogate(c))
            text.Append(c);
        else
            text.Append(Known[c] ??= Normalize(c.ToString()));
    }

    private static string Normalize(string element)
    {
        var text = new StringBuilder();
        foreach (var c in Normalization.Nfkc(element))
        {
            if (c is >= '\u00C0' and <= '\u024F' or 'Ё' or 'ё')
            {
                foreach (var part in Normalization.Nfd(c.ToString()))
                    if (CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)
                        text.Append(char.ToLowerInvariant(part));
            }
            else
            {
                text.Append(HanForms.Fold(Unify(char.ToLowerInvariant(c))));
            }
        }
        return text.ToString();
    }

    private static char Unify(char c) => c switch
    {
        '‘' or '’' or 'ʼ' or '`' => '\'',
        '‐' or '‑' or '‒' or '–' or '—' or '―' => '-',
        _ => c,
    };
}

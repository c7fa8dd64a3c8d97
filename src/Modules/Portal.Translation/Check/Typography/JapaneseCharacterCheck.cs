using System.Text;
using Portal.ContentModel;

namespace Portal.Translation.Check.Typography;

/// <summary>Han characters that Japanese does not write, which is how simplified Chinese ones show: code page 932 has no place for them.</summary>
internal sealed class JapaneseCharacterCheck : ITextCheck
{
    private static readonly Encoding Japanese = CodePagesEncodingProvider.Instance.GetEncoding(
        932, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    public string Name => "characters";

    public IEnumerable<Finding> Run(CheckedText text) =>
        text.Culture != Culture.Japanese
            ? []
            : text.Text.EnumerateRunes().Where(r => Scripts.IsHan(r) && !IsJapanese(r)).Distinct()
                .Select(r => new Finding(r.ToString(), r.ToString(), "the Japanese form of the character"));

    private static bool IsJapanese(Rune rune)
    {
        try
        {
            return Japanese.GetByteCount(rune.ToString()) > 0;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }
}

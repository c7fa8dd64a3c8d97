using System.Text;
using System.Text.RegularExpressions;
using Portal.ContentModel;

namespace Portal.Translation.Check.Typography;

/// <summary>
/// Han characters that Japanese does not write, which is how simplified Chinese ones show: code page 932 has no place for them. And 東北 alone, which
/// in Japanese is the north-east of Japan.
/// </summary>
internal sealed partial class JapaneseCharacterCheck : ITextCheck
{
    private static readonly Encoding Japanese = CodePagesEncodingProvider.Instance.GetEncoding(
        932, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    public string Name => "characters";

    public IEnumerable<Finding> Run(CheckedText text) =>
        text.Culture != Culture.Japanese
            ? []
            : text.Text.EnumerateRunes().Where(r => RuneScripts.IsHan(r) && !IsJapanese(r)).Distinct()
                .Select(r => new Finding(r.ToString(), r.ToString(), "the Japanese form of the character")
                {
                    Position = text.Text.IndexOf(r.ToString(), StringComparison.Ordinal),
                })
                .Concat(Tohoku().Matches(text.Text).Select(m => new Finding(m.Value, m.Value, "中国東北") { Position = m.Index }));

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

    // The university in Shenyang writes its name so.
    [GeneratedRegex("(?<!中国)東北(?!大学)", RegexOptions.CultureInvariant)]
    private static partial Regex Tohoku();
}

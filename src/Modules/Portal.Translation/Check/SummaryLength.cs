using System.Globalization;
using Portal.ContentModel;
using Portal.Translation.Check.Typography;

namespace Portal.Translation.Check;

/// <summary>A summary's limit: 60 Han and kana characters in Chinese and Japanese, 30 words in the other languages.</summary>
internal static class SummaryLength
{
    public static Finding? Check(Culture culture, string summary)
    {
        var byCharacter = culture == Culture.Chinese || culture == Culture.Japanese;
        var length = byCharacter
            ? summary.EnumerateRunes().Count(RuneScripts.IsHanOrKana)
            : summary.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(w => w.Any(char.IsLetterOrDigit));
        var (limit, unit) = byCharacter ? (60, "Han and kana characters") : (30, "words");
        return length <= limit
            ? null
            : new Finding(length.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"{length} {unit}"), string.Create(CultureInfo.InvariantCulture, $"at most {limit}"));
    }
}

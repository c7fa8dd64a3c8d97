using System.Text.RegularExpressions;
using Portal.ContentModel;

namespace Portal.Liquid.Filters;

/// <summary>Titles of languages with spaces: what may not part at a space gets a no-break space, what may not part at a hyphen or dash is a whole run.</summary>
internal static partial class SpacedTitle
{
    public static IReadOnlyList<TitleRun> Of(string title, Culture culture)
    {
        var text = title;
        if (culture == Culture.Russian)
            text = SpaceBeforeParticle().Replace(SpaceAfterShortWord().Replace(text, "\u00A0"), "\u00A0");
        if (culture == Culture.Korean)
            text = SpaceBeforeUnit().Replace(text, "\u00A0");
        var runs = new List<TitleRun>();
        var done = 0;
        foreach (Match whole in Unbroken().Matches(text))
        {
            runs.Add(new(text[done..whole.Index], IsWhole: false));
            runs.Add(new(whole.Value, IsWhole: true));
            done = whole.Index + whole.Length;
        }

        runs.Add(new(text[done..], IsWhole: false));
        return runs;
    }

    // Prepositions, conjunctions and particles of one to three letters, and numbers: they belong to the word after (Milchin, Handbook, 3.2).
    [GeneratedRegex(@"(?<=(?<![\p{L}\p{N}-])(?:в|во|на|и|к|ко|с|со|у|о|об|обо|от|по|за|из|изо|до|не|ни|но|а|для|при|или|над|под|без|про|что|как|то|это|\d+)) (?=\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SpaceAfterShortWord();

    [GeneratedRegex(@" (?=(?:же|ж|ли|бы|б|[—–])(?!\p{L}))", RegexOptions.CultureInvariant)]
    private static partial Regex SpaceBeforeParticle();

    [GeneratedRegex(@"(?<=\d) (?=\p{L}{1,2}(?!\p{L}))", RegexOptions.CultureInvariant)]
    private static partial Regex SpaceBeforeUnit();

    // Ranges of years with their brackets, and compounds whose first part is short: "Северо-Восточной", "научно-технических", "opening-up".
    [GeneratedRegex(@"\(?\d+[–—~-]\d+\)?|(?<![\p{L}\p{M}-])[\p{L}\p{M}]{1,7}-[\p{L}\p{M}]{1,12}(?![\p{L}\p{M}])", RegexOptions.CultureInvariant)]
    private static partial Regex Unbroken();
}

using Portal.ContentModel;
using Portal.Liquid;

namespace Portal.Localization;

/// <summary>Gives templates the catalogues and dates of this module.</summary>
internal sealed class LiquidTexts(Localizer localizer) : ITemplateTexts
{
    public string Find(Culture culture, string? context, string msgid) => localizer.For(culture).Find(context, msgid);

    public string FindPlural(Culture culture, string? context, string msgid, string msgidPlural, long n) =>
        localizer.For(culture).FindPlural(context, msgid, msgidPlural, n);

    public string FormatDate(Culture culture, DateOnly date) => CultureDates.InWords(culture, date);

    public string FormatYears(Culture culture, int from, int to) => CultureDates.Years(culture, from, to);
}

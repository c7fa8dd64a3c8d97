using Portal.ContentModel;

namespace Portal.Liquid;

/// <summary>The words, dates and years that templates print. The seam by which a module gives Liquid its catalogues.</summary>
public interface ITemplateTexts
{
    /// <summary>The message in the culture; the msgid itself when no catalogue has it.</summary>
    /// <param name="culture">Language of the page.</param>
    /// <param name="context">gettext's msgctxt; null for messages without one.</param>
    /// <param name="msgid">English text with {0} placeholders.</param>
    /// <returns>The pattern with its placeholders, not yet filled in.</returns>
    string Find(Culture culture, string? context, string msgid);

    /// <summary>The form of the message for <paramref name="n"/> things (gettext manual, "Additional functions for plural forms").</summary>
    /// <returns>The pattern with its placeholders, not yet filled in.</returns>
    string FindPlural(Culture culture, string? context, string msgid, string msgidPlural, long n);

    /// <summary>The date in words: "July 10, 2025", "2025年7月10日".</summary>
    string FormatDate(Culture culture, DateOnly date);

    /// <summary>Two years as a span: "2025–2027", "2025—2027年".</summary>
    string FormatYears(Culture culture, int from, int to);
}

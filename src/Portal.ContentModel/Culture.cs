using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Portal.ContentModel;

/// <summary>One of the five languages that the portal is published in. A closed set: reference equality is identity.</summary>
public sealed class Culture
{
    /// <summary>The source language: the official text of the plan.</summary>
    public static readonly Culture Chinese = new("zh-Hans", "zh", "zh-CN", "简体中文", "zh-CN");
    public static readonly Culture English = new("en", "en", "en", "English", "en-US");
    public static readonly Culture Japanese = new("ja", "ja", "ja", "日本語", "ja-JP");
    public static readonly Culture Korean = new("ko", "ko", "ko", "한국어", "ko-KR");
    public static readonly Culture Russian = new("ru", "ru", "ru", "Русский", "ru-RU");

    /// <summary>All cultures in the order in which language switchers list them; the source first.</summary>
    public static IReadOnlyList<Culture> All { get; } = [Chinese, English, Japanese, Korean, Russian];

    private Culture(string name, string segment, string htmlLang, string endonym, string formatting)
    {
        Name = name;
        Segment = segment;
        HtmlLang = htmlLang;
        Endonym = endonym;
        Formatting = FormattingOf(formatting);
    }

    /// <summary>BCP 47 tag used in files, the database and <c>hreflang</c>: "zh-Hans", "en", "ja", "ko", "ru".</summary>
    public string Name { get; }

    /// <summary>First segment of every public path: "zh", "en", "ja", "ko", "ru".</summary>
    public string Segment { get; }

    /// <summary>Value of the HTML <c>lang</c> attribute: "zh-CN" for the source, else the name.</summary>
    public string HtmlLang { get; }

    /// <summary>The language's name in itself.</summary>
    public string Endonym { get; }

    /// <summary>
    /// The culture for dates and numbers shown to readers. What it says stands here, not in the server's ICU: nodes agree, and an
    /// update of the system changes no page.
    /// </summary>
    public CultureInfo Formatting { get; }

    public bool IsSource => ReferenceEquals(this, Chinese);

    /// <summary>Finds a culture by its exact <see cref="Name"/> (case matters).</summary>
    public static bool TryFromName(string? name, [NotNullWhen(true)] out Culture? culture) =>
        (culture = All.FirstOrDefault(c => string.Equals(c.Name, name, StringComparison.Ordinal))) is not null;

    /// <summary>Finds a culture by its exact lower-case path <see cref="Segment"/>.</summary>
    public static bool TryFromSegment(string? segment, [NotNullWhen(true)] out Culture? culture) =>
        (culture = All.FirstOrDefault(c => string.Equals(c.Segment, segment, StringComparison.Ordinal))) is not null;

    /// <summary>Finds a culture by <see cref="Name"/>; throws for a name that the portal does not have.</summary>
    /// <exception cref="ArgumentException">No culture has this name.</exception>
    public static Culture FromName(string name) =>
        TryFromName(name, out var culture) ? culture : throw new ArgumentException($"No culture '{name}'.", nameof(name));

    public override string ToString() => Name;

    // Numbers are written as in English, but for Russian; Chinese, Japanese and Korean months are numbers.
    private static CultureInfo FormattingOf(string name)
    {
        var culture = new CultureInfo(name)
        {
            NumberFormat = (NumberFormatInfo)NumberFormatInfo.InvariantInfo.Clone(),
            DateTimeFormat = (DateTimeFormatInfo)DateTimeFormatInfo.InvariantInfo.Clone(),
        };
        if (name is "zh-CN" or "ja-JP" or "ko-KR")
        {
            culture.DateTimeFormat.MonthNames = culture.DateTimeFormat.MonthGenitiveNames =
                ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", ""];
        }

        if (name == "ru-RU")
        {
            culture.NumberFormat.NumberDecimalSeparator = ",";
            culture.NumberFormat.NumberGroupSeparator = "\u00A0";
            culture.DateTimeFormat.MonthNames =
                ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь", ""];
            culture.DateTimeFormat.MonthGenitiveNames =
                ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря", ""];
        }

        return CultureInfo.ReadOnly(culture);
    }
}

using Portal.ContentModel;

namespace Portal.Localization;

/// <summary>Dates and spans of years as running text has them in each language.</summary>
public static class CultureDates
{
    /// <summary>"2025年7月10日", "July 10, 2025", "2025년 7월 10일", "10 июля 2025 г." (with no-break spaces after the day and before "г.").</summary>
    public static string InWords(Culture culture, DateOnly date) => date.ToString(
        culture.Name switch
        {
            "en" => "MMMM d, yyyy",
            "ko" => "yyyy'년' M'월' d'일'",
            "ru" => "d'\u00a0'MMMM yyyy'\u00a0г.'",
            _ => "yyyy'年'M'月'd'日'",
        },
        culture.Formatting);

    /// <summary>A month where no day is known: "2024年10月", "October 2024", "2024년 10월", "октябрь 2024 г.".</summary>
    /// <param name="month">Any day of the month.</param>
    public static string MonthInWords(Culture culture, DateOnly month) => month.ToString(
        culture.Name switch
        {
            "en" => "MMMM yyyy",
            "ko" => "yyyy'년' M'월'",
            "ru" => "MMMM yyyy'\u00a0г.'",
            _ => "yyyy'年'M'月'",
        },
        culture.Formatting);

    /// <summary>The month as a heading or a line of its own: "Октябрь 2024 г."</summary>
    /// <param name="month">Any day of the month.</param>
    public static string MonthAlone(Culture culture, DateOnly month)
    {
        var words = MonthInWords(culture, month);
        return char.ToUpper(words[0], culture.Formatting) + words[1..];
    }

    /// <summary>
    /// "2025—2027年" (GB/T 15834: one-em dash between times), "2025–2027", "2025～2027年", "2025~2027년", "2025–2027 гг.". One year
    /// alone when both are the same.
    /// </summary>
    public static string Years(Culture culture, int from, int to)
    {
        var (dash, one, many) = culture.Name switch
        {
            "en" => ("–", "", ""),
            "ja" => ("～", "年", "年"),
            "ko" => ("~", "년", "년"),
            "ru" => ("–", "\u00a0г.", "\u00a0гг."),
            _ => ("—", "年", "年"),
        };
        return from == to
            ? string.Create(culture.Formatting, $"{from}{one}")
            : string.Create(culture.Formatting, $"{from}{dash}{to}{many}");
    }
}

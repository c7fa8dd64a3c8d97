using System.Globalization;
using System.Text.RegularExpressions;
using Portal.ContentModel;
using Portal.ContentModel.Clauses;

namespace Portal.Search.Answers;

/// <summary>Recognises a query that names a page outright: a clause id, or an action's number.</summary>
internal static partial class NumberLookup
{
    /// <summary>
    /// The clause id that the query stands for: "a12.m3", also as "clause A12 m3", "12.3" or the address of the clause; "a12" for "12", "Action 12",
    /// "第十二项行动", "행동 12", "пункт 12". Null when it stands for none, or is no more than a word.
    /// </summary>
    public static string? ClauseId(string query)
    {
        var text = Bare(Normalization.Nfkc(query).ToLowerInvariant());
        if (ActionNumber().Match(text) is { Success: true } match && Number(match.Groups["n"].Value) is { } number)
            return "a" + number.ToString(CultureInfo.InvariantCulture);
        if (MeasureNumber().Match(text) is { Success: true } measure)
            return $"a{measure.Groups["n"].Value}.{(measure.Groups["local"].Success ? measure.Groups["local"].Value : "m" + measure.Groups["m"].Value)}";
        if (Id().Match(text) is { Success: true } id)
            return id.Groups["local"].Success ? $"{id.Groups["item"].Value}.{id.Groups["local"].Value}" : id.Groups["item"].Value;
        // The other ids without a number are words that may be meant as such.
        return text is "preamble" || (ClauseScheme.IsFullId(text) && text.AsSpan().ContainsAnyInRange('0', '9')) ? text : null;
    }

    // Without the signs that come along when one copies; of an address, what names the clause.
    private static string Bare(string text)
    {
        text = text.Trim().Trim('.', '。', '、', '!', '?', ',', ';', ':', '(', ')', '[', ']', '「', '」', '【', '】', '〔', '〕', '"', '“', '”', '«', '»');
        return text.StartsWith('/') || text.StartsWith("http://", StringComparison.Ordinal) || text.StartsWith("https://", StringComparison.Ordinal)
            ? text[(text.LastIndexOfAny(['/', '#']) + 1)..]
            : text;
    }

    // 12, 十二, 二十二.
    private static int? Number(string digits)
    {
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        var (tens, ones) = digits.IndexOf('十', StringComparison.Ordinal) is >= 0 and var ten ? (digits[..ten], digits[(ten + 1)..]) : ("", digits);
        int? Digit(string han, int empty) => han.Length == 0 ? empty : han.Length == 1 && "一二三四五六七八九".IndexOf(han[0], StringComparison.Ordinal) is >= 0 and var at ? at + 1 : null;
        return Digit(tens, digits.Contains('十', StringComparison.Ordinal) ? 1 : 0) * 10 + Digit(ones, 0);
    }

    // With the words that people put before an id, a space or nothing for its point.
    [GeneratedRegex(
        "^(?:(?:clause|measure|action|goal|пункт|мера|действие|цель|条款|举措|行动|条項|施策|行動|조항|조치|행동)\\s*)?(?<item>(?:a|s|ph|pos|impl)[0-9]{1,2})(?:[.\\s/]?(?<local>m[0-9]{1,2}|goal))?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    [GeneratedRegex("^(?<n>[0-9]{1,2})(?:\\.(?<m>[0-9]{1,2})|[.\\s/](?<local>m[0-9]{1,2}|goal))$", RegexOptions.CultureInvariant)]
    private static partial Regex MeasureNumber();

    [GeneratedRegex(
        "^(?:第|제|no\\.?|#)?\\s*(?:action|measure|действие|мера|пункт|п\\.?|行动|行動|施策|アクション|행동)?\\s*(?:第|제|no\\.?|#)?\\s*(?<n>[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:st|nd|rd|th)?\\s*(?:项|項|个|個|条|号|號|番|번|번째|항)?\\s*(?:目)?\\s*(?:的|の)?\\s*(?:action|действие|行动|行動|アクション|행동)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex ActionNumber();
}

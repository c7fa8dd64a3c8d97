using System.Text.RegularExpressions;

namespace Portal.Localization.Extract;

/// <summary>Finds the literals that a Liquid template passes to <c>t</c> and <c>plural</c>.</summary>
internal static partial class TemplateMessages
{
    public static IEnumerable<SourceMessage> In(string text, string file)
    {
        foreach (Match tag in Tag().Matches(text))
            foreach (Match message in Message().Matches(tag.Value))
            {
                var arguments = message.Groups["arguments"].Value;
                var plural = message.Groups["filter"].Value == "plural" ? Literal().Match(arguments) : null;
                var context = Context().Match(arguments);
                yield return new(
                    context.Success ? Unescape(context) : null,
                    Unescape(message),
                    plural is { Success: true } ? Unescape(plural) : null,
                    file,
                    text.AsSpan(0, tag.Index + message.Index).Count('\n') + 1);
            }
    }

    private static string Unescape(Match match) => Escape().Replace(match.Groups["text"].Value, "$1");

    [GeneratedRegex(@"\{[{%].*?[}%]\}", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?<quote>['""])(?<text>(?:\\.|(?!\k<quote>)[^\\])*)\k<quote>\s*\|\s*(?<filter>t|plural)\b(?<arguments>[^|]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Message();

    [GeneratedRegex(@"^\s*:\s*(?<quote>['""])(?<text>(?:\\.|(?!\k<quote>)[^\\])*)\k<quote>", RegexOptions.CultureInvariant)]
    private static partial Regex Literal();

    [GeneratedRegex(@"\bcontext\s*:\s*(?<quote>['""])(?<text>(?:\\.|(?!\k<quote>)[^\\])*)\k<quote>", RegexOptions.CultureInvariant)]
    private static partial Regex Context();

    [GeneratedRegex(@"\\(.)", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}

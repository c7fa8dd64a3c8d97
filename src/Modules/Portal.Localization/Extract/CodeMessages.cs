using System.Text.RegularExpressions;

namespace Portal.Localization.Extract;

/// <summary>
/// Finds messages in C#: the literals given to the methods of <see cref="CultureTexts"/> and the messages of expected failures
/// (<c>new Error("code", "message")</c>). Reads ordinary string literals and their concatenations, not raw or interpolated ones.
/// </summary>
internal static partial class CodeMessages
{
    public static IEnumerable<SourceMessage> In(string text, string file)
    {
        foreach (Match call in Call().Matches(text))
        {
            var line = text.AsSpan(0, call.Index).Count('\n') + 1;
            if (IsComment(text, call.Index))
                continue;
            var strings = call.Groups["string"].Captures.Select(c => Join(c.Value)).ToList();
            SourceMessage? message = (call.Groups["method"].Value, strings) switch
            {
                ("Plural", [var one, var many, ..]) => new(null, one, many, file, line),
                ("InContext", [var context, var id, ..]) => new(context, id, null, file, line),
                ("T" or "Mark", [var id, ..]) => new(null, id, null, file, line),
                ("", [_, var failure, ..]) => new(null, failure, null, file, line),
                _ => null,
            };
            if (message is not null)
                yield return message;
        }
    }

    private static bool IsComment(string text, int index)
    {
        var start = text.LastIndexOf('\n', index) + 1;
        return text.AsSpan(start, index - start).TrimStart().StartsWith("//", StringComparison.Ordinal);
    }

    private static string Join(string literals) =>
        string.Concat(Literal().Matches(literals).Select(l => Regex.Unescape(l.Groups[1].Value)));

    // The first argument of Plural is a number, and may be any expression without a comma or a string.
    [GeneratedRegex(
        """
        (?: \.(?<method>T|Mark|InContext)\(\s* | \.(?<method>Plural)\([^,"]+,\s* | \bnew(?:\ Error)?\(\s*(?="[a-z0-9_]+(?:\.[a-z0-9_]+)+",\s*") )
        (?<string> "(?:[^"\\]|\\.)*"(?!") (?:\s*\+\s*"(?:[^"\\]|\\.)*"(?!"))* )
        (?: \s*,\s* (?<string> "(?:[^"\\]|\\.)*"(?!") (?:\s*\+\s*"(?:[^"\\]|\\.)*"(?!"))* ) )?
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Call();

    [GeneratedRegex("""
        "((?:[^"\\]|\\.)*)"
        """, RegexOptions.CultureInvariant)]
    private static partial Regex Literal();
}

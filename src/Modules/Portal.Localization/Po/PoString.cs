using System.Text;

namespace Portal.Localization.Po;

/// <summary>The quoted strings of PO files: C's, with the escapes that gettext's tools write.</summary>
internal static class PoString
{
    /// <summary>Reads one or more string literals that fill a line, joined.</summary>
    public static bool TryRead(ReadOnlySpan<char> line, out string text, out string code, out string found, out string expected)
    {
        (code, found, expected) = ("", "", "");
        var builder = new StringBuilder(line.Length);
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (c == '"')
                quoted = !quoted;
            else if (!quoted && c is not (' ' or '\t'))
                return Fail(ref code, ref found, ref expected, out text, "po.syntax", $"'{c}' outside quotes", "a string in quotes");
            else if (quoted && c == '\\')
            {
                var escape = ++i < line.Length ? line[i] : '\n';
                if (Unescape(escape) is not { } plain)
                    return Fail(ref code, ref found, ref expected, out text, "po.escape", $"'\\{escape}'", @"one of \n \t \r \"" \\ \a \b \f \v");
                builder.Append(plain);
            }
            else if (quoted)
                builder.Append(c);
        }

        if (quoted)
            return Fail(ref code, ref found, ref expected, out text, "po.syntax", "a string without end", "'\"' at its end");
        text = builder.ToString();
        return true;
    }

    private static char? Unescape(char escape) => escape switch
    {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        '"' => '"',
        '\\' => '\\',
        'a' => '\a',
        'b' => '\b',
        'f' => '\f',
        'v' => '\v',
        _ => null,
    };

    private static bool Fail(ref string code, ref string found, ref string expected, out string text, string c, string f, string e)
    {
        (code, found, expected, text) = (c, f, e, "");
        return false;
    }
}

using System.Text;

namespace Portal.Localization.Po;

/// <summary>The quoted strings of PO files: C's, with the escapes that gettext's tools write.</summary>
internal static class PoString
{
    /// <summary>Reads one or more string literals that fill a line.</summary>
    /// <param name="fault">What is wrong with them; null when they are read.</param>
    /// <returns>The strings joined; "" where there is a fault.</returns>
    public static string Read(ReadOnlySpan<char> line, out Fault? fault)
    {
        fault = null;
        var text = new StringBuilder(line.Length);
        var quoted = false;
        for (var i = 0; i < line.Length && fault is null; i++)
        {
            var c = line[i];
            if (c == '"')
                quoted = !quoted;
            else if (!quoted && c is not (' ' or '\t'))
                fault = new($"'{c}' outside quotes", "a string in quotes", "po.syntax");
            else if (quoted && c == '\\')
                fault = Unescape(++i < line.Length ? line[i] : '\n', text);
            else if (quoted)
                text.Append(c);
        }

        if (quoted)
            fault ??= new("a string without end", "'\"' at its end", "po.syntax");
        return fault is null ? text.ToString() : "";
    }

    private static Fault? Unescape(char escape, StringBuilder text)
    {
        const string escapes = "ntr\"\\abfv", plain = "\n\t\r\"\\\a\b\f\v";
        var index = escapes.IndexOf(escape, StringComparison.Ordinal);
        if (index < 0)
            return new($"'\\{escape}'", @"one of \n \t \r \"" \\ \a \b \f \v", "po.escape");
        text.Append(plain[index]);
        return null;
    }

    internal sealed record Fault(string Found, string Expected, string Code);
}

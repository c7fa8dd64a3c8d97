using System.Globalization;
using System.Text;

namespace Portal.Localization.Extract;

/// <summary>Writes messages as a POT file: what translators start from, and what msgmerge brings catalogues up to date with.</summary>
public static class PoTemplate
{
    private const string Header = """
        msgid ""
        msgstr ""
        "MIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=UTF-8\n"
        "Content-Transfer-Encoding: 8bit\n"

        """;

    /// <summary>The file's text, '\n' between lines; each message once, with every place that uses it.</summary>
    public static string Write(IEnumerable<SourceMessage> messages)
    {
        var text = new StringBuilder(Header.ReplaceLineEndings("\n"));
        foreach (var places in messages.GroupBy(m => (m.Context, m.Id)))
        {
            var plural = places.Select(p => p.IdPlural).FirstOrDefault(p => p is not null);
            text.Append('\n');
            foreach (var place in places)
                text.Append(CultureInfo.InvariantCulture, $"#: {place.File}:{place.Line}\n");
            if ((places.Key.Id + plural).Contains("{0", StringComparison.Ordinal))
                text.Append("#, csharp-format\n");
            if (places.Key.Context is { } context)
                text.Append(CultureInfo.InvariantCulture, $"msgctxt {Quote(context)}\n");
            text.Append(CultureInfo.InvariantCulture, $"msgid {Quote(places.Key.Id)}\n");
            if (plural is not null)
                text.Append(CultureInfo.InvariantCulture, $"msgid_plural {Quote(plural)}\nmsgstr[0] \"\"\nmsgstr[1] \"\"\n");
            else
                text.Append("msgstr \"\"\n");
        }

        return text.ToString();
    }

    private static string Quote(string text) =>
        "\"" + text.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal) + "\"";
}

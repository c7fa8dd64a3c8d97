using Portal.ContentModel;

namespace Portal.Localization.Po;

/// <summary>The header: the translation of the empty msgid (gettext manual, "Filling in the Header Entry").</summary>
internal sealed record PoHeader(string Language, PluralForms Plurals)
{
    /// <summary>The header, or null and the problems that it has.</summary>
    public static PoHeader? Read(RawEntry? entry, string file, List<FileProblem> problems)
    {
        if (entry is null)
        {
            problems.Add(new(file, 1, "po.header", "no header", "an entry with an empty msgid"));
            return null;
        }

        var fields = Fields(entry.Strings[0]);
        var charset = fields.GetValueOrDefault("Content-Type", "").Split("charset=") is [_, var name] ? name.Trim() : "none";
        if (!charset.Equals("UTF-8", StringComparison.OrdinalIgnoreCase))
            problems.Add(new(file, entry.StringsLine, "po.charset", charset, "Content-Type: text/plain; charset=UTF-8"));
        var plurals = PluralForms.Parse(fields.GetValueOrDefault("Plural-Forms", ""));
        if (plurals is not null)
            return new PoHeader(fields.GetValueOrDefault("Language", ""), plurals);
        problems.Add(new(file, entry.StringsLine, "po.plural_forms", $"'{fields.GetValueOrDefault("Plural-Forms", "")}'",
            "nplurals=1…6; plural= and an expression over n"));
        return null;
    }

    private static Dictionary<string, string> Fields(string header)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in header.Split('\n'))
            if (line.Split(':', 2) is [var name, var value])
                fields[name.Trim()] = value.Trim();
        return fields;
    }
}

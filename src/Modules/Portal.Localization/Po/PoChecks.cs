using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Portal.ContentModel;

namespace Portal.Localization.Po;

/// <summary>What must hold between the entries of a file, and between a message and its translation.</summary>
internal static partial class PoChecks
{
    /// <summary>The entries that readers will see; problems for all, fuzzy and untranslated ones too.</summary>
    public static IReadOnlyList<PoEntry> Translated(IReadOnlyList<RawEntry> raw, PluralForms plurals, string file, List<FileProblem> problems)
    {
        var translated = new List<PoEntry>();
        var lines = new Dictionary<(string?, string), int>();
        foreach (var entry in raw)
        {
            if (!lines.TryAdd((entry.Context, entry.Id), entry.Line))
                problems.Add(new(file, entry.Line, "po.duplicate", $"msgid \"{entry.Id}\" again",
                    string.Create(CultureInfo.InvariantCulture, $"each message once (it stands in line {lines[(entry.Context, entry.Id)]})")));
            if (entry.IsFuzzy || entry.Strings.Exists(s => s.Length == 0) || entry is { Id: "", Context: null })
                continue;
            CheckPluralCount(entry, plurals, file, problems);
            CheckPlaceholders(entry, file, problems);
            translated.Add(new(entry.Context, entry.Id, entry.IdPlural, entry.Strings, entry.Line));
        }

        return translated;
    }

    private static void CheckPluralCount(RawEntry entry, PluralForms plurals, string file, List<FileProblem> problems)
    {
        if (entry.IdPlural is not null && entry.Strings.Count != plurals.Count)
            problems.Add(new(file, entry.StringsLine, "po.plural_count",
                string.Create(CultureInfo.InvariantCulture, $"{entry.Strings.Count} forms"),
                string.Create(CultureInfo.InvariantCulture, $"{plurals.Count}, as the header says")));
    }

    /// <summary>A translation must be able to take the arguments that the message is given, and use them all; a plural form may leave one out ("one result").</summary>
    private static void CheckPlaceholders(RawEntry entry, string file, List<FileProblem> problems)
    {
        var expected = Placeholders(entry.Id).Union(Placeholders(entry.IdPlural ?? "")).ToHashSet();
        if (expected.Count == 0)
            return;
        foreach (var text in entry.Strings)
        {
            var found = Placeholders(text).ToHashSet();
            var fits = entry.IdPlural is null ? found.SetEquals(expected) : found.IsSubsetOf(expected);
            if (!fits || !IsFormat(text))
                problems.Add(new(file, entry.StringsLine, "po.placeholders", $"\"{text}\"",
                    $"the placeholders {string.Join(' ', expected.Order().Select(i => "{" + i + "}"))}"));
        }
    }

    private static IEnumerable<string> Placeholders(string text) =>
        Placeholder().Matches(text.Replace("{{", "", StringComparison.Ordinal)).Select(m => m.Groups[1].Value);

    private static bool IsFormat(string text)
    {
        try
        {
            CompositeFormat.Parse(text);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"\{(\d+)[^{}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}

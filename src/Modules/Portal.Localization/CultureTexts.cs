using Microsoft.Extensions.Localization;
using Portal.ContentModel;

namespace Portal.Localization;

/// <summary>
/// The messages of one language. A message without translation comes out in English, as its msgid, and is reported to
/// <see cref="MissingKeys"/>. Call the methods with literals: <c>localization extract</c> finds messages by them.
/// </summary>
public sealed class CultureTexts : IStringLocalizer
{
    private readonly Culture _culture;
    private readonly Catalogue _catalogue;
    private readonly MissingKeys _missing;
    private readonly PluralRule _plurals;

    internal CultureTexts(Culture culture, Catalogue catalogue, MissingKeys missing)
    {
        _culture = culture;
        _catalogue = catalogue;
        _missing = missing;
        _plurals = PluralRule.Of(culture);
    }

    public LocalizedString this[string name] => new(name, Find(null, name), _catalogue.Find(name) is null);

    public LocalizedString this[string name, params object[] arguments] =>
        new(name, Fill(Find(null, name), arguments), _catalogue.Find(name) is null);

    /// <summary>Marks a text as a message that is looked up elsewhere, by a variable; gives it back unchanged.</summary>
    public static string Mark(string msgid) => msgid;

    /// <summary>The message, its {0} … filled in with the language's formats for numbers.</summary>
    public string T(string msgid, params object?[] arguments) => Fill(Find(null, msgid), arguments);

    /// <summary>The message under a msgctxt, where one English text needs several translations.</summary>
    public string InContext(string context, string msgid, params object?[] arguments) => Fill(Find(context, msgid), arguments);

    /// <summary>The form for <paramref name="n"/> things; {0} is n, and the arguments follow as {1}, {2} …</summary>
    public string Plural(long n, string msgid, string msgidPlural, params object?[] arguments) =>
        Fill(FindPlural(null, msgid, msgidPlural, n), [n, .. arguments]);

    /// <summary>An expected failure in words.</summary>
    public string Of(Error error) => Fill(Find(null, error.Message), error.Arguments);

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
        _catalogue.Keys.Select(k => new LocalizedString(k, _catalogue.Find(k)![0]));

    /// <summary>The pattern before its placeholders are filled in.</summary>
    internal string Find(string? context, string msgid) => Forms(context, msgid) is { } forms ? forms[0] : msgid;

    internal string FindPlural(string? context, string msgid, string msgidPlural, long n)
    {
        if (Forms(context, msgid) is not { } forms)
            return n == 1 ? msgid : msgidPlural;
        // A message that was translated without plural forms has one text for all counts.
        return forms[Math.Min(_plurals.FormOf(n), forms.Count - 1)];
    }

    private IReadOnlyList<string>? Forms(string? context, string msgid)
    {
        var key = Catalogue.KeyOf(context, msgid);
        var forms = _catalogue.Find(key);
        if (forms is null)
            _missing.Report(_culture, key);
        return forms;
    }

    private string Fill(string pattern, object?[] arguments) =>
        arguments.Length == 0 ? pattern : string.Format(_culture.Formatting, pattern, arguments);
}

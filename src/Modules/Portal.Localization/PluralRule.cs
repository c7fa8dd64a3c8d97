using Portal.ContentModel;

namespace Portal.Localization;

/// <summary>The plural rule of a language for whole numbers (CLDR 46, supplemental/plurals.xml), in gettext's order of forms.</summary>
public sealed class PluralRule
{
    private static readonly PluralRule OneForm = new("nplurals=1; plural=0;", static _ => 0);

    // en: one = 1, other.
    private static readonly PluralRule English = new("nplurals=2; plural=(n != 1);", static n => n == 1 ? 0 : 1);

    // ru: one = 1, 21, 31 … but not 11; few = 2–4, 22–24 … but not 12–14; many = the rest.
    private static readonly PluralRule Russian = new(
        "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
        static n =>
            n % 10 == 1 && n % 100 != 11 ? 0
            : n % 10 is >= 2 and <= 4 && n % 100 is not (>= 12 and <= 14) ? 1
            : 2);

    private readonly Func<long, int> _form;

    private PluralRule(string header, Func<long, int> form)
    {
        Header = header;
        _form = form;
    }

    /// <summary>The rule as a catalogue's Plural-Forms: the spelling of gettext's own table, which msginit writes.</summary>
    public string Header { get; }

    public static PluralRule Of(Culture culture) => culture.Name switch
    {
        "en" => English,
        "ru" => Russian,
        _ => OneForm,
    };

    /// <summary>Index of the form for a count of things; the sign does not matter.</summary>
    public int FormOf(long n) => _form(Math.Abs(n));

    /// <summary>True when the header of a catalogue is this rule's, with white space as it may be.</summary>
    public bool Matches(Po.PluralForms header) => WithoutSpace(header.Header).SequenceEqual(WithoutSpace(Header));

    private static IEnumerable<char> WithoutSpace(string text) => text.Where(c => !char.IsWhiteSpace(c));
}

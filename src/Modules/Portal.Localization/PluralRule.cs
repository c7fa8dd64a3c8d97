using Portal.ContentModel;

namespace Portal.Localization;

/// <summary>The plural rule of a language for whole numbers (CLDR 46, supplemental/plurals.xml), in gettext's order of forms.</summary>
public sealed class PluralRule
{
    private static readonly PluralRule OneForm = new(1, static _ => 0);

    // en: one = 1, other.
    private static readonly PluralRule English = new(2, static n => n == 1 ? 0 : 1);

    // ru: one = 1, 21, 31 … but not 11; few = 2–4, 22–24 … but not 12–14; many = the rest.
    private static readonly PluralRule Russian = new(3, static n =>
        n % 10 == 1 && n % 100 != 11 ? 0
        : n % 10 is >= 2 and <= 4 && n % 100 is not (>= 12 and <= 14) ? 1
        : 2);

    // All rules here depend on n, its last digit or its last two: a thousand numbers show each case of them many times.
    private const int Compared = 1000;
    private readonly Func<long, int> _form;

    private PluralRule(int forms, Func<long, int> form)
    {
        Forms = forms;
        _form = form;
    }

    /// <summary>How many forms the language has: 1 for zh, ja and ko, 2 for en, 3 for ru.</summary>
    public int Forms { get; }

    public static PluralRule Of(Culture culture) => culture.Name switch
    {
        "en" => English,
        "ru" => Russian,
        _ => OneForm,
    };

    /// <summary>Index of the form for a count of things; the sign does not matter.</summary>
    public int FormOf(long n) => _form(Math.Abs(n));

    /// <summary>True when the header of a catalogue says the same as CLDR.</summary>
    public bool Matches(Po.PluralForms header)
    {
        if (header.Count != Forms)
            return false;
        try
        {
            for (var n = 0; n < Compared; n++)
                if (header.Expression.Evaluate(n) != FormOf(n))
                    return false;
            return true;
        }
        catch (DivideByZeroException)
        {
            return false;
        }
    }
}

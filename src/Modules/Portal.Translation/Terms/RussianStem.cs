using System.Text.RegularExpressions;

namespace Portal.Translation.Terms;

/// <summary>Takes case, number and gender off a Russian noun or adjective (lower case, е for ё). Rough, and the same roughness for text and term.</summary>
internal static partial class RussianStem
{
    /// <summary>The stem of a name or of the adjective made from it: Шэньян, шэньянский.</summary>
    public static string OfName(string word)
    {
        var stem = Of(word);
        return stem.Length > 5 && stem.EndsWith("ск", StringComparison.Ordinal) ? stem[..^2] : stem;
    }

    public static string Of(string word)
    {
        if (word is "один")
            return "одн";
        var stem = Ending().Replace(word, "");
        // участок, участка: a vowel that comes and goes before the last consonant.
        return Fleeting().Replace(stem, "$1");
    }

    [GeneratedRegex(
        "(?<=..)(?:иями|иев|ями|ами|ией|иям|иях|ием|ого|его|ому|ему|ыми|ими|ая|яя|ое|ее|ие|ые|ый|ий|ой|ую|юю|ых|их|ым|им|ом|ем|ам|ям|ах|ях|ов|ев|ей|ою|ею|ия|ии|ию|ье|ья|ью|а|я|о|е|ы|и|у|ю|ь|й)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Ending();

    [GeneratedRegex("(?<=..)[ое]([клнц])$", RegexOptions.CultureInvariant)]
    private static partial Regex Fleeting();
}

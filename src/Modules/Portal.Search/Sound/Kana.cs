using System.Text;

namespace Portal.Search.Sound;

/// <summary>Kana in Latin letters (Kunrei-shiki, the scheme with one letter a row: si, ti, tu, hu, zi).</summary>
internal static class Kana
{
    // The gojuon in Unicode order from ァ (U+30A1); small vowels read as their large forms.
    private static readonly string[] Morae =
        ("a a i i u u e e o o ka ga ki gi ku gu ke ge ko go sa za si zi su zu se ze so zo ta da ti di * tu du te de to do na ni nu ne no " +
        "ha ba pa hi bi pi hu bu pu he be pe ho bo po ma mi mu me mo ya ya yu yu yo yo ra ri ru re ro wa wa i e o n bu ka ke").Split(' ');

    private const int SmallTu = 0x30C3;

    /// <summary>Katakana for hiragana; anything else stays.</summary>
    public static string ToKatakana(string kana) => string.Concat(kana.Select(c => c is >= '\u3041' and <= '\u3096' ? (char)(c + 0x60) : c));

    /// <summary>Letters for katakana or hiragana; length marks and anything else are left out.</summary>
    public static string Latin(string kana)
    {
        var latin = new StringBuilder(kana.Length * 2);
        foreach (var katakana in ToKatakana(kana))
        {
            if (katakana == SmallTu || katakana is < '\u30A1' or > '\u30F6')
                continue;
            var mora = Morae[katakana - 0x30A1];
            if (katakana is 'ャ' or 'ュ' or 'ョ' or 'ァ' or 'ィ' or 'ゥ' or 'ェ' or 'ォ' && latin.Length > 1 && "iue".Contains(latin[^1], StringComparison.Ordinal))
                latin.Length--;
            latin.Append(mora);
        }
        return latin.ToString();
    }
}

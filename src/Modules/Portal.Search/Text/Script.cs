namespace Portal.Search.Text;

/// <summary>The scripts that analysis tells apart.</summary>
internal enum Script
{
    None,
    Han,
    Kana,
    Hangul,
    Latin,
    Cyrillic,
    Digit,
}

internal static class Scripts
{
    public static Script Of(char c) => c switch
    {
        >= 'a' and <= 'z' => Script.Latin,
        >= '0' and <= '9' => Script.Digit,
        >= '\u3400' and <= '\u9FFF' or '々' => Script.Han,
        >= '\u3041' and <= '\u3096' or (>= '\u30A1' and <= '\u30FA') or 'ー' => Script.Kana,
        >= '\uAC00' and <= '\uD7A3' => Script.Hangul,
        >= '\u0430' and <= '\u045F' => Script.Cyrillic,
        _ => char.IsLetter(c) ? Script.Latin : Script.None,
    };

    public static bool IsHiragana(char c) => c is >= '\u3041' and <= '\u3096';

    public static bool IsKatakana(char c) => c is (>= '\u30A1' and <= '\u30FA') or 'ー';
}

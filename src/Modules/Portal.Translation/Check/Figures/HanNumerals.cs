namespace Portal.Translation.Check.Figures;

/// <summary>Reads numerals in Han characters as Chinese and Japanese write them: 十五, 二十, 千亿, 七.</summary>
internal static class HanNumerals
{
    private const string DigitCharacters = "〇一二三四五六七八九";

    private const decimal Largest = 1_000_000_000_000;

    /// <summary>Null for a row of digits without tens or more (九一八), which is a name or a date, and for what is beyond measure (万亿亿亿).</summary>
    public static decimal? Parse(string numeral)
    {
        decimal total = 0, section = 0, digit = 0;
        var digits = 0;
        foreach (var c in numeral)
        {
            if (DigitCharacters.IndexOf(c, StringComparison.Ordinal) is var value and >= 0)
            {
                if (++digits > 1)
                    return null;
                digit = value;
                continue;
            }

            digits = 0;
            var unit = UnitOf(c);
            if (unit is null)
                return null;
            if (unit < 10_000)
                section += (digit == 0 ? 1 : digit) * unit.Value;
            else if (total > Largest)
            {
                return null;
            }
            else
            {
                // 亿 alone is one of it; in 万亿 it multiplies what stands before.
                total = (total + section + digit == 0 ? 1 : total + section + digit) * unit.Value;
                section = 0;
            }

            digit = 0;
        }

        return total + section + digit;
    }

    private static decimal? UnitOf(char c) => c switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1_000,
        '万' or '萬' => 10_000,
        '亿' or '億' => 100_000_000,
        '兆' => 1_000_000_000_000,
        _ => null,
    };
}

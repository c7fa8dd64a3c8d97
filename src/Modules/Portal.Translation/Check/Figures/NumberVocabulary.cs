using System.Text.RegularExpressions;

namespace Portal.Translation.Check.Figures;

/// <summary>A language's words for numbers, as patterns over folded text (NFKC, lower case, е for ё).</summary>
internal sealed record NumberVocabulary(IReadOnlyList<(Regex Pattern, decimal Value)> Numbers, IReadOnlyList<(Regex Pattern, decimal Value)> Scales)
{
    public static NumberVocabulary English { get; } = new(
        Whole(
            (1, "one|first|single|no\\. 1"), (2, "two|second|twin|dual|double|both"), (3, "three|third|triple"), (4, "four|fourth"), (5, "five|fifth"), (6, "six|sixth"),
            (7, "seven|seventh"), (8, "eight|eighth"), (9, "nine|ninth"), (10, "ten|tenth"), (11, "eleven|eleventh"), (12, "twelve|twelfth"),
            (13, "thirteen|thirteenth"), (14, "fourteen|fourteenth"), (15, "fifteen|fifteenth"), (16, "sixteen|sixteenth"),
            (20, "twenty|twentieth"), (30, "thirty|thirtieth"), (100, "hundred|hundreds")),
        AfterNumber((100, "hundred"), (1_000, "thousand"), (1_000_000, "million"), (1_000_000_000, "billion"), (1_000_000_000_000, "trillion")));

    // Words of one syllable count only where a counter or a space shows that they are numerals.
    public static NumberVocabulary Korean { get; } = new(
        Anywhere(
            (1, "하나|첫|제일|(?<!\\p{L})한 |단일"), (2, "둘|(?<!\\p{L})두 |이중|쌍"), (3, "셋|(?<!\\p{L})세 |삼중"), (4, "넷|(?<!\\p{L})네 |사계"), (5, "다섯|오대"), (6, "여섯|육대"),
            (7, "일곱|칠대"), (8, "여덟|팔대"), (9, "아홉"), (10, "(?<!\\p{L})열 "), (100, "(?<!\\p{L})백 "), (1_000, "(?<!\\p{L})천(?=억|만)")),
        AfterNumber((1_000, "천"), (10_000, "만"), (100_000_000, "억"), (1_000_000_000_000, "조")));

    public static NumberVocabulary Russian { get; } = new(
        Starting(
            (1, "один\\b|одн(?:а|о|у|и|им|их|ой|ому|ого)\\b|перв"), (2, "два\\b|две\\b|двух|двум|двое|второ|втора|вторы|втору|двойн"),
            (3, "три\\b|трех|трем|трое|трети|треть|тройно"), (4, "четыре|четверт"), (5, "пять\\b|пяти\\b|пятью\\b|пят(?:ый|ая|ое|ого|ой|ом|ую)\\b"),
            (6, "шесть\\b|шести\\b|шестью\\b|шест(?:ой|ая|ое|ого|ую)\\b"), (7, "семь\\b|семи\\b|семью\\b|седьм"), (8, "восемь|восьм"),
            (9, "девять\\b|девяти\\b|девятью\\b|девят(?:ый|ая|ое|ого|ой|ую)\\b"), (10, "десят"), (15, "пятнадцат"), (20, "двадцат"),
            (100, "сто\\b|ста\\b|сто(?=миллиард)|сотен|сотн")),
        AfterNumber((100, "сот(?:ен|ни|ня)"), (1_000, "тыс"), (1_000_000, "млн|миллион"), (1_000_000_000, "млрд|миллиард"), (1_000_000_000_000, "трлн|триллион")));

    private static List<(Regex Pattern, decimal Value)> Whole(params (decimal Value, string Words)[] entries) =>
        Compile(entries, words => $@"(?<!\p{{L}})(?:{words})(?!\p{{L}})");

    private static List<(Regex Pattern, decimal Value)> Starting(params (decimal Value, string Words)[] entries) =>
        Compile(entries, words => $@"(?<!\p{{L}})(?:{words})");

    private static List<(Regex Pattern, decimal Value)> Anywhere(params (decimal Value, string Words)[] entries) => Compile(entries, words => $"(?:{words})");

    private static List<(Regex Pattern, decimal Value)> AfterNumber(params (decimal Value, string Words)[] entries) =>
        Compile(entries, words => $@"\G[\s\u00A0-]?(?:{words})");

    private static List<(Regex Pattern, decimal Value)> Compile((decimal Value, string Words)[] entries, Func<string, string> pattern) =>
        [.. entries.Select(e => (new Regex(pattern(e.Words), RegexOptions.CultureInvariant), e.Value))];
}

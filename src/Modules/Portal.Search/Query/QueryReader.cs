using Portal.ContentModel;
using Portal.Search.Index;
using Portal.Search.Sound;
using Portal.Search.Text;

namespace Portal.Search.Query;

/// <summary>Reads what the reader typed into units and neighbouring pairs of units.</summary>
internal sealed class QueryReader(Vocabulary vocabulary)
{
    private const float Named = 1.1f;
    private const float Whole = 1f;
    private const float Inside = 0.9f;
    internal const float AlsoWhole = 0.75f;
    private const float AlsoInside = 0.7f;
    private const float Sounds = 0.6f;
    private const float Romanized = 0.5f;
    private const float LoosePair = 0.8f;
    private const float OfPlace = 0.2f;

    private readonly OtherSpellings _spellings = new(vocabulary);

    /// <summary>The units in order; empty when the query has no word that says anything.</summary>
    public IReadOnlyList<QueryUnit> Read(string text)
    {
        var folded = HiraganaWords.InKatakana(FoldedText.Of(Normalization.Nfkc(text)).Text, vocabulary);
        var units = Units(TextAnalysis.Of(StopWords.Blank(folded)));
        if (units.Count == 0)
            units = Units(TextAnalysis.Of(folded), keepStopWords: true);
        else if (units.TrueForAll(unit => unit.IsPlace))
            units = [.. units.Select(unit => unit with { IsPlace = false, Weight = Weight(unit.Surface) })];
        units = [.. units.SelectMany(Pieces)];
        foreach (var unit in units)
            AddAlternatives(unit);
        for (var i = 0; i + 1 < units.Count; i++)
            _spellings.AddJoined(units[i], units[i + 1]);
        return units;
    }

    // Three and more single characters in a row hide words (开|网|店): every pair of them is tried.
    private static IEnumerable<QueryUnit> Pieces(QueryUnit unit) =>
        !unit.IsLoose || unit.Surface.Length < 3
            ? [unit]
            : Grams(unit.Surface).Select((gram, i) => unit with { Surface = gram, Tokens = [gram], Start = unit.Start + i, End = unit.Start + i + 2, Weight = LoosePair, Exact = [], Loose = [], Parts = [] });

    /// <summary>Where two units stand side by side in the query: how they would stand together in a text.</summary>
    public static IEnumerable<IReadOnlyList<Alternative>> Pairs(IReadOnlyList<QueryUnit> units)
    {
        for (var i = 0; i + 1 < units.Count; i++)
        {
            if (Together(units[i], units[i + 1]) is { Count: > 0 } together)
                yield return together;
            // "new city airport": people name the place between words that stand together without it.
            if (i + 2 < units.Count && units[i + 1].IsPlace && Together(units[i], units[i + 2]) is { Count: > 0 } around)
                yield return around;
        }
    }

    private static List<Alternative> Together(QueryUnit left, QueryUnit right)
    {
        var together = new List<Alternative>();
        if (left.Script is Script.Han or Script.Kana && right.Script is Script.Han or Script.Kana && left.End == right.Start)
            foreach (var culture in Cultures(left.Surface + right.Surface))
                AddGrams(together, culture, left.Surface + right.Surface);
        else if (left.Script == Script.Hangul && right.Script == Script.Hangul && right.Start - left.End <= 1)
            AddGrams(together, Culture.Korean, left.Surface + right.Tokens[0]);
        else if (left.Script == right.Script && left.Script is Script.Latin or Script.Cyrillic)
            AddWords(together, left.Script == Script.Latin ? Culture.English : Culture.Russian, [left.Tokens[0], right.Tokens[0]]);
        return together;
    }

    private static void AddGrams(List<Alternative> alternatives, Culture culture, string surface)
    {
        alternatives.Add(new Alternative(SearchFields.Grams(culture), Grams(surface), Whole));
        alternatives.Add(new Alternative(SearchFields.AlsoGrams(culture), Grams(surface), AlsoWhole));
    }

    private static void AddWords(List<Alternative> alternatives, Culture culture, string[] words)
    {
        alternatives.Add(new Alternative(SearchFields.Text(culture), words, Whole));
        alternatives.Add(new Alternative(SearchFields.Also(culture), words, AlsoWhole));
    }

    private static List<QueryUnit> Units(TextAnalysis analysis, bool keepStopWords = false)
    {
        var units = new List<QueryUnit>();
        foreach (var group in analysis.Words.GroupBy(token => token.Position))
        {
            var first = group.First();
            var isPlace = !keepStopWords && (StopWords.IsPlace(first.Surface) || StopWords.IsPlace(first.Text));
            if (!keepStopWords && !isPlace && (StopWords.Contains(first.Surface) || (first.Script == Script.Hangul && StopWords.Contains(first.Text)) || first.Surface is [>= 'a' and <= 'z']))
                continue;
            var unit = new QueryUnit(first.Surface, first.Script, first.Start, first.End, isPlace ? OfPlace : Weight(first.Surface))
            {
                IsPlace = isPlace,
                Tokens = first.Script == Script.Kana ? [first.Text] : [.. group.Select(token => token.Text).Distinct(StringComparer.Ordinal)],
                IsLoose = first.Script == Script.Han && first.Surface.Length == 1,
            };
            if (units.Count > 0 && Merge(units[^1], unit) is { } merged)
                units[^1] = merged;
            else
                units.Add(unit);
        }
        return units;
    }

    // Names are often split into single characters (沈|白); neighbours of one character make one unit.
    private static QueryUnit? Merge(QueryUnit left, QueryUnit right) =>
        left.IsLoose && right.IsLoose && left.End == right.Start
            ? new QueryUnit(left.Surface + right.Surface, Script.Han, left.Start, right.End, 1f) { Tokens = [left.Surface + right.Surface], IsLoose = true }
            : null;

    private static float Weight(string surface) => surface.Length == 1 && Scripts.Of(surface[0]) is Script.Han or Script.Kana or Script.Hangul ? 0.4f : 1f;

    private void AddAlternatives(QueryUnit unit)
    {
        switch (unit.Script)
        {
            case Script.Han or Script.Kana: AddIdeographs(unit); break;
            case Script.Hangul: AddKorean(unit); break;
            default: AddAlphabetic(unit); break;
        }
    }

    private void AddIdeographs(QueryUnit unit)
    {
        foreach (var culture in Cultures(unit.Surface))
            AddUnspaced(unit, culture, unit.Surface);
        if (unit.Surface.Length > 1 && unit.Surface.All(c => Scripts.Of(c) == Script.Han))
        {
            unit.Loose.Add(new Alternative(SearchFields.Pinyin, [.. unit.Surface.Select(c => Pinyin.Of(c) is [var syllable, ..] ? syllable : "")], Sounds) { Kind = MatchKind.Sound });
            unit.Loose.Add(new Alternative(SearchFields.Readings, [.. unit.Surface.Select(c => Kanji.Of(c) is [var reading, ..] ? reading : "")], Sounds) { Kind = MatchKind.Sound });
        }
        if (unit.Surface.All(Scripts.IsKatakana))
        {
            unit.Loose.Add(new Alternative(SearchFields.Latin, [RomanizedWord.Japanese(Romaji.Fold(Kana.Latin(unit.Surface)))], Sounds) { Kind = MatchKind.Sound });
            _spellings.Add(unit, Culture.Japanese);
        }
        AddParts(unit, Cultures(unit.Surface), unit.Surface);
    }

    private void AddKorean(QueryUnit unit)
    {
        AddUnspaced(unit, Culture.Korean, unit.Tokens[0]);
        _spellings.Add(unit, Culture.Korean);
        AddParts(unit, [Culture.Korean], unit.Tokens[0]);
    }

    private static void AddUnspaced(QueryUnit unit, Culture culture, string surface)
    {
        foreach (var token in unit.Tokens)
            AddWord(unit, culture, token);
        if (surface.Length < 2)
            return;
        unit.Exact.Add(new Alternative(SearchFields.Grams(culture), Grams(surface), Inside) { Language = culture, Kind = MatchKind.Words });
        unit.Exact.Add(new Alternative(SearchFields.AlsoGrams(culture), Grams(surface), AlsoInside));
    }

    // A clause that is about just this comes before one that mentions it.
    private static void AddWord(QueryUnit unit, Culture culture, string token)
    {
        unit.Exact.Add(new Alternative(SearchFields.Name(culture), [token], Named));
        unit.Exact.Add(new Alternative(SearchFields.Text(culture), [token], Whole) { Language = culture, Kind = MatchKind.Words });
        unit.Exact.Add(new Alternative(SearchFields.Also(culture), [token], AlsoWhole));
    }

    private void AddAlphabetic(QueryUnit unit)
    {
        var own = unit.Script == Script.Cyrillic ? Culture.Russian : Culture.English;
        foreach (var culture in unit.Script == Script.Cyrillic ? [own] : Culture.All)
            foreach (var token in unit.Tokens)
                AddWord(unit, culture, token);
        if (unit.Script == Script.Digit)
            return;
        _spellings.Add(unit, own);
        if (unit.Script != Script.Latin)
            return;
        foreach (var candidate in RomanizedWord.Candidates(unit.Surface))
            unit.Loose.Add(new Alternative(SearchFields.Latin, [candidate], Romanized) { Kind = MatchKind.Sound });
        if (Pinyin.Split(unit.Surface) is { } syllables)
            unit.Loose.Add(new Alternative(SearchFields.Pinyin, syllables, Romanized) { Kind = MatchKind.Sound });
    }

    private static void AddParts(QueryUnit unit, IEnumerable<Culture> cultures, string surface)
    {
        if (surface.Length < 3)
            return;
        var grams = Grams(surface);
        foreach (var culture in cultures)
            foreach (var gram in grams)
            {
                unit.Parts.Add(new Alternative(SearchFields.Grams(culture), [gram], Inside / grams.Length));
                unit.Parts.Add(new Alternative(SearchFields.AlsoGrams(culture), [gram], AlsoInside / grams.Length));
            }
    }

    private static string[] Grams(string surface) => surface.Length < 2 ? [surface] : [.. Enumerable.Range(0, surface.Length - 1).Select(i => surface.Substring(i, 2))];

    // Han characters alone may be Chinese or Japanese; with kana it is Japanese.
    private static IReadOnlyList<Culture> Cultures(string surface) =>
        surface.All(c => Scripts.Of(c) == Script.Han) ? [Culture.Chinese, Culture.Japanese] : [Culture.Japanese];
}

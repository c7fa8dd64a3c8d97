using Portal.ContentModel;
using Portal.Search.Index;
using Portal.Search.Text;

namespace Portal.Search.Query;

/// <summary>For a word that no clause has: the words that it may be a slip of, and the two words that it may be made of.</summary>
internal sealed class OtherSpellings(Vocabulary vocabulary)
{
    private const float Misspelled = 0.85f;
    private const float OtherInitial = 0.5f;
    private const int ShortestPart = 3;

    /// <summary>Adds them to the unit's loose alternatives.</summary>
    public void Add(QueryUnit unit, Culture culture)
    {
        if (unit.Tokens.Any(token => vocabulary.Contains(token, unit.Script)))
            return;
        unit.Near = vocabulary.FindNear(unit.Surface, unit.Tokens[0], unit.Script);
        foreach (var near in unit.Near.DistinctBy(near => near.Word))
            Add(unit, culture, [near.Word], Misspelled / Math.Max(1, near.Slips) * (near.KeepsInitial ? 1 : OtherInitial));
        if (unit.Script is Script.Latin or Script.Cyrillic && Split(unit.Surface, unit.Script) is { } parts)
            Add(unit, culture, parts, Misspelled);
    }

    /// <summary>Two words that clauses write in one ("night club") each stand for the one.</summary>
    public void AddJoined(QueryUnit left, QueryUnit right)
    {
        if (left.Script != right.Script || left.Script is not (Script.Latin or Script.Cyrillic)
            || Stem(left.Surface + right.Surface) is not { } word || !vocabulary.Contains(word, left.Script))
            return;
        var culture = left.Script == Script.Latin ? Culture.English : Culture.Russian;
        foreach (var unit in (QueryUnit[])[left, right])
        {
            unit.Exact.Add(new Alternative(SearchFields.Text(culture), [word], 1));
            unit.Exact.Add(new Alternative(SearchFields.Also(culture), [word], QueryReader.AlsoWhole));
        }
    }

    private static void Add(QueryUnit unit, Culture culture, IReadOnlyList<string> words, float weight)
    {
        unit.Loose.Add(new Alternative(SearchFields.Text(culture), words, weight) { Kind = MatchKind.Spelling });
        unit.Loose.Add(new Alternative(SearchFields.Also(culture), words, weight * QueryReader.AlsoWhole) { Kind = MatchKind.Spelling });
    }

    // "bookfair", "авиаперевозка": written in one by some, in two by others.
    private string[]? Split(string surface, Script script)
    {
        for (var i = ShortestPart; i <= surface.Length - ShortestPart; i++)
        {
            if (Stem(surface[..i]) is { } first && vocabulary.Contains(first, script)
                && Stem(surface[i..]) is { } second && vocabulary.Contains(second, script))
                return [first, second];
        }
        return null;
    }

    // Null for letters that are too many for a word.
    private static string? Stem(string surface) => TextAnalysis.Of(surface).Words is [var word, ..] ? word.Text : null;
}

using Fluid;

namespace Portal.Liquid.Filters;

/// <summary>The filters that templates have; <c>docs/themes.md</c> lists them with examples.</summary>
internal static class FilterSet
{
    // Fluid's own, where they can neither print unencoded text nor depend on a culture, clock or unbounded work.
    private static readonly HashSet<string> Standard = new(StringComparer.Ordinal)
    {
        "default", "size", "first", "last", "join", "map", "where", "reject", "has", "find", "concat", "reverse", "compact", "uniq", "sum",
        "append", "prepend", "replace", "remove", "split", "slice", "strip", "url_encode",
        "plus", "minus", "times", "divided_by", "modulo", "round", "ceil", "floor", "abs", "at_least", "at_most",
    };

    public static void Apply(FilterCollection filters)
    {
        foreach (var name in filters.Select(f => f.Key).Where(n => !Standard.Contains(n)).ToList())
            filters.Remove(name);
        filters.AddFilter("t", TextFilters.Translate);
        filters.AddFilter("plural", TextFilters.Plural);
        filters.AddFilter("number", TextFilters.Number);
        filters.AddFilter("date", DateFilters.Date);
        filters.AddFilter("years", DateFilters.Years);
        filters.AddFilter("href", AddressFilters.Href);
        filters.AddFilter("asset", AddressFilters.Asset);
        filters.AddFilter("lang_attr", AddressFilters.LangAttribute);
        filters.AddFilter("breaks", TitleFilter.Breaks);
    }
}

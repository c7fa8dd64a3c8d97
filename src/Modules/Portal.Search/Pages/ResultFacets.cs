using Portal.ContentModel;
using Portal.Search.Answers;
using Portal.Site.Pages;

namespace Portal.Search.Pages;

/// <summary>The filters beside the results, and the terms offered without any.</summary>
internal static class ResultFacets
{
    private const int MostPlaces = 8;

    /// <summary>Terms that show what the plan speaks of: one or two a section.</summary>
    private static readonly string[] OfferedTerms =
    [
        "term-china-mongolia-russia-economic-corridor", "term-low-altitude-economy", "term-carbon-emissions-trading", "term-debut-economy",
        "term-sponge-city", "term-open-competition-mechanism-select-best-candidates", "term-intangible-cultural-heritage", "term-public-signs",
    ];

    public static IReadOnlyList<FacetModel> Of(PageRequest request, SearchAddress address, Facets facets)
    {
        var first = address with { Page = 1 };
        var text = request.Text;
        FacetModel[] all =
        [
            new("section", text.T("Section"), [.. facets.Sections.OrderBy(s => s.Key).Select(s => Option(
                SectionTitle(request, s.Key) ?? "", s.Value, first.Section == s.Key, first with { Section = s.Key }, first with { Section = null }))]),
            new("kind", text.T("Kind"), [.. facets.Types.OrderByDescending(t => t.Value).ThenBy(t => t.Key, StringComparer.Ordinal).Select(t => Option(
                PageKinds.Name(text, t.Key), t.Value, first.Kind == t.Key, first with { Kind = t.Key }, first with { Kind = null }))]),
            new("place", text.T("Place"), [.. facets.Places.OrderByDescending(p => p.Key == first.Place).ThenByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal).Take(MostPlaces).Select(p => Option(
                Name(request, p.Key) ?? p.Key, p.Value, first.Place == p.Key, first with { Place = p.Key }, first with { Place = null }))]),
        ];
        return [.. all.Where(facet => facet.Options.Count > 1 || facet.Options.Any(o => o.Current))];
    }

    /// <summary>The same query without filters; null when none is set.</summary>
    public static LinkModel? Clear(PageRequest request, SearchAddress address) =>
        address is { Section: null, Kind: null, Place: null } ? null : new LinkModel(request.Text.T("Clear filters"), address.With(address.Query).ToString());

    public static string? SectionTitle(PageRequest request, int? number) =>
        number is null ? null : request.Content.List("section")
            .Where(id => request.Content.FindShared(id)?.Number("number") == number)
            .Select(id => Shown(request, id)?.Text?.Title).FirstOrDefault();

    public static IReadOnlyList<LinkModel> Terms(PageRequest request) =>
        [.. OfferedTerms.Select(id => Name(request, id)).OfType<string>().Select(QuotedName.Bare)
            .Select(name => new LinkModel(name, SearchAddress.From(request).With(name).ToString()))];

    /// <summary>A filter that is set leads to the same results without it.</summary>
    private static FacetOption Option(string text, int count, bool current, SearchAddress set, SearchAddress unset) =>
        new(text, count, (current ? unset : set).ToString(), current);

    private static string? Name(PageRequest request, string id) => Shown(request, id)?.Value("name");

    private static Contents.Published.PublishedDocument? Shown(PageRequest request, string id) =>
        request.Content.Find(id, request.Culture) ?? request.Content.Find(id, Culture.Chinese);
}

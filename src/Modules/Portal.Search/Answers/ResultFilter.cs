using Portal.Contents.Published;
using Portal.Search.Index;
using Portal.Search.Query;

namespace Portal.Search.Answers;

/// <summary>The filters of a question: by content type, section and place.</summary>
internal sealed class ResultFilter(Question question, PublishedSnapshot snapshot, SearchPlaces places)
{
    private readonly Lazy<ILookup<string, string>> _placesOf = new(() => places.In(snapshot));

    public IReadOnlyList<Found> Apply(IReadOnlyList<Found> found) =>
        question is { Type: null, Section: null, Place: null } ? found : [.. found.Where(f => InType(f) && InSection(f) && InPlace(f))];

    /// <summary>What each value of a filter would leave, whatever that filter is set to now.</summary>
    public Facets Count(IReadOnlyList<Found> found) => new(
        Count(found.Where(f => InType(f) && InPlace(f)).Select(f => SectionOf(f.Page)).OfType<int>()),
        Count(found.Where(f => InSection(f) && InPlace(f)).Select(f => f.Page.Type)),
        Count(found.Where(f => InType(f) && InSection(f)).SelectMany(f => _placesOf.Value[f.Page.ItemId])));

    private bool InType(Found f) => question.Type is null || f.Page.Type == question.Type;

    private bool InSection(Found f) => question.Section is null || SectionOf(f.Page) == question.Section;

    private bool InPlace(Found f) => question.Place is null || _placesOf.Value[f.Page.ItemId].Contains(question.Place);

    /// <summary>A section's own page belongs to the section.</summary>
    private static int? SectionOf(IndexedPage page) => page.Section ?? (page.Type == "section" ? page.Number : null);

    private static Dictionary<T, int> Count<T>(IEnumerable<T> values)
        where T : notnull => values.GroupBy(v => v).ToDictionary(g => g.Key, g => g.Count());
}

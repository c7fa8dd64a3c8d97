namespace Portal.Search.Query;

/// <param name="Total">All pages found, whatever the limit.</param>
/// <param name="Results">Best first.</param>
/// <param name="Types">Pages found a type, before the type filter.</param>
/// <param name="Sections">Pages found a section number, before the section filter.</param>
public sealed record SearchResults(
    int Total, IReadOnlyList<SearchResult> Results, IReadOnlyDictionary<string, int> Types, IReadOnlyDictionary<int, int> Sections);

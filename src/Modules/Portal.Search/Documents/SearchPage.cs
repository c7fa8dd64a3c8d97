namespace Portal.Search.Documents;

/// <summary>One page as the index takes it: an item in all its languages.</summary>
/// <param name="ItemId">Key of the page in the index; a page with the same id replaces it.</param>
/// <param name="Type">Content type: "action", "section", "phase", "part", "page", "update" …; a facet.</param>
/// <param name="Number">Number within its type, by which readers also look it up; null when it has none.</param>
/// <param name="Section">Number of the plan's section that it belongs to, or null; a facet.</param>
/// <param name="Clauses">In reading order; the first is the title.</param>
public sealed record SearchPage(
    string ItemId, string Type, int? Number, int? Section, IReadOnlyList<SearchClause> Clauses);

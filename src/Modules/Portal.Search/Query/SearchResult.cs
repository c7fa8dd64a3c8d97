namespace Portal.Search.Query;

/// <summary>A page that answers, with its best clause.</summary>
/// <param name="ItemId">The page's item.</param>
/// <param name="Type">Its content type.</param>
/// <param name="Number">Number within its type, or null.</param>
/// <param name="ClauseId">The clause that matches best.</param>
/// <param name="Score">Comparable within one answer only.</param>
public sealed record SearchResult(string ItemId, string Type, int? Number, string ClauseId, double Score);

using Portal.ContentModel;

namespace Portal.Search.Documents;

/// <summary>A glossary term or a named entity. A clause has it by id, or because its Chinese text contains the Chinese name.</summary>
/// <param name="Id">Unique among all terms.</param>
/// <param name="Kind">"place", "park", "facility", "organisation", "project" … or "term"; places and parks are a facet.</param>
/// <param name="Names">Every rendering a culture: the preferred one first, then variants and asides.</param>
/// <param name="Quantity">The figure that it stands for ("113"), or null.</param>
public sealed record SearchTerm(
    string Id, string Kind, IReadOnlyDictionary<Culture, IReadOnlyList<string>> Names, string? Quantity = null);

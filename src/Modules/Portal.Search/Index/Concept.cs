using Portal.ContentModel;

namespace Portal.Search.Index;

/// <summary>Something that clauses are about, with everything that readers call it: a term, or a row of the thesaurus.</summary>
/// <param name="Id">Unique among terms and thesaurus rows.</param>
/// <param name="Anchors">Folded Chinese strings; a clause is about this when its Chinese text contains one.</param>
/// <param name="Names">What it is called, a culture; the official name first.</param>
internal sealed record Concept(string Id, IReadOnlyList<string> Anchors, IReadOnlyDictionary<Culture, IReadOnlyList<string>> Names);

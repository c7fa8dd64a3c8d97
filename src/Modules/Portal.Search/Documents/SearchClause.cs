using Portal.ContentModel;

namespace Portal.Search.Documents;

/// <summary>A clause in every language that it exists in.</summary>
/// <param name="Id">Full clause id ("a12.m3"); unique in its page.</param>
/// <param name="Role">What the clause is on its page; titles weigh most.</param>
/// <param name="Texts">Plain text a culture, without markup; a missing culture has no entry.</param>
/// <param name="Terms">Ids of the <see cref="SearchTerm"/>s that the clause names.</param>
public sealed record SearchClause(
    string Id, ClauseRole Role, IReadOnlyDictionary<Culture, string> Texts, IReadOnlyList<string> Terms);

namespace Portal.ContentModel.Types;

public enum FieldScope
{
    /// <summary>One value for all cultures.</summary>
    Shared,

    /// <summary>One value a culture.</summary>
    Culture,
}

public enum SearchRole { None, Title, Body, Keyword, Facet }

/// <summary>One field of a content type.</summary>
/// <param name="Name">camelCase key in the document's JSON.</param>
/// <param name="Kind">One of the closed set of field kinds (<see cref="FieldKind"/>), which validates, compares, indexes and exports the value.</param>
/// <param name="Scope">Shared by all cultures, or one value a culture.</param>
/// <param name="Search">The role that the value has in the search index.</param>
/// <param name="Locked">True for fields that code reads: staff can't remove them.</param>
/// <param name="Required">True when a document without a value is refused.</param>
public sealed record ContentField(string Name, FieldKind Kind, FieldScope Scope, SearchRole Search, bool Locked, bool Required);

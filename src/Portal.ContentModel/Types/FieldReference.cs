namespace Portal.ContentModel.Types;

public enum ReferenceTarget
{
    /// <summary>An item of type <see cref="FieldReference.Type"/>, by its id.</summary>
    Item,

    /// <summary>An item of type <see cref="FieldReference.Type"/>, by the value of its "number" field.</summary>
    ItemNumber,

    /// <summary>A clause of any item, by its full id.</summary>
    Clause,

    /// <summary>A clause of the same item, by its local id ("title" for the title).</summary>
    OwnClause,
}

/// <summary>What a field's value points to, and that must exist.</summary>
/// <param name="Id">The id, or the number in digits.</param>
/// <param name="Place">Place within the value, as in <see cref="FieldFault"/>.</param>
/// <param name="Type">Name of the content type; null for clauses.</param>
public readonly record struct FieldReference(ReferenceTarget Target, string Id, string Place, string? Type = null);

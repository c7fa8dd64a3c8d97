namespace Portal.ContentModel;

/// <summary>Names one document of an item: the part shared by all cultures, or the part in one culture.</summary>
/// <param name="ItemId">The item's id, which is also its localization set: <c>[a-z0-9-]+</c>, at most 100 chars.</param>
/// <param name="Culture">The culture; null for the shared document.</param>
public readonly record struct DocumentKey(string ItemId, Culture? Culture)
{
    public static DocumentKey Shared(string itemId) => new(itemId, null);

    /// <summary>The culture's name as stored; "" for the shared document.</summary>
    public string CultureName => Culture?.Name ?? "";

    /// <summary>Inverse of <see cref="CultureName"/>.</summary>
    public static DocumentKey FromStored(string itemId, string cultureName) =>
        new(itemId, cultureName.Length == 0 ? null : Culture.FromName(cultureName));

    public override string ToString() => Culture is null ? $"{ItemId}/shared" : $"{ItemId}/{Culture.Name}";
}

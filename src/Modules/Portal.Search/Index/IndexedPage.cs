namespace Portal.Search.Index;

/// <summary>What the index knows of a page without its text.</summary>
internal sealed record IndexedPage(string ItemId, string Type, int? Number, int? Section);

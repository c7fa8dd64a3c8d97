using Portal.ContentModel;

namespace Portal.Contents.Recipes;

/// <summary>What a recipe did.</summary>
/// <param name="Published">Documents that readers now see as the recipe says.</param>
/// <param name="Drafts">Documents with a new draft.</param>
public sealed record RecipeReport(IList<DocumentKey> Published, IList<DocumentKey> Drafts, int Unchanged)
{
    /// <summary>Number of documents that said the same already.</summary>
    public int Unchanged { get; internal set; } = Unchanged;
}

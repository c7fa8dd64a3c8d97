using System.Text.Json.Nodes;
using Portal.ContentModel;

namespace Portal.Contents.Recipes;

/// <summary>An item of a recipe, its values laid over what the site has.</summary>
/// <param name="Contents">Whole content of each culture that the recipe names.</param>
internal sealed record MergedItem(RecipeItem Source, JsonObject Shared, IReadOnlyDictionary<Culture, JsonObject> Contents);

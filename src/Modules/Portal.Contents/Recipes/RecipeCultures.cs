using System.Text.Json;
using System.Text.Json.Nodes;
using Portal.ContentModel;

namespace Portal.Contents.Recipes;

/// <summary>Cultures as recipes name them: language tags, in any case (BCP 47, 2.1.1).</summary>
internal static class RecipeCultures
{
    public static string Names { get; } = string.Join(", ", Culture.All.Select(c => c.Name));

    public static string Expected { get; } = $"a culture of this site: {Names}";

    public static Culture? Find(JsonNode? name) => name?.GetValueKind() is JsonValueKind.String
        ? Culture.All.FirstOrDefault(c => string.Equals(c.Name, name.GetValue<string>(), StringComparison.OrdinalIgnoreCase))
        : null;
}

using System.Text.Json.Nodes;
using Portal.ContentModel;
using Portal.ContentModel.Types;

namespace Portal.Contents.Recipes;

/// <summary>What a recipe file wants of the site: Orchard Core's format, read whole and found sound.</summary>
/// <param name="Name">The recipe's own name.</param>
/// <param name="File">Name of the file, for problems.</param>
public sealed record Recipe(string Name, string File)
{
    /// <summary>One entry a localization set, in the order of the file.</summary>
    internal IReadOnlyList<RecipeItem> Items { get; init; } = [];

    /// <summary>Reads a recipe. One fault anywhere, and nothing is read: all faults are listed, by line.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="types">The content types that its items may be of.</param>
    /// <exception cref="IOException">The file exists but can't be read.</exception>
    public static Parsed<Recipe> Read(string path, IReadOnlyCollection<ContentType> types) => RecipeReader.Read(path, types);
}

/// <summary>A localization set of a recipe: one item of ours.</summary>
/// <param name="Id">The item's id, made from the set's.</param>
/// <param name="Documents">One a culture; the first gave the item its type.</param>
internal sealed record RecipeItem(string Id, ContentType Type, IReadOnlyList<RecipeDocument> Documents);

/// <summary>A content item of a recipe: one culture of an item of ours.</summary>
/// <param name="ContentItemId">Its id in the recipe.</param>
/// <param name="Set">Id of its localization set, as the recipe has it.</param>
/// <param name="Shared">Values that it gives to fields shared by all cultures.</param>
/// <param name="Content">Values in its own culture; fields that it does not name keep what the site has.</param>
/// <param name="Published">True: goes public; false: becomes a draft.</param>
/// <param name="LineOf">One-based line of a field, or of the item where it does not name the field.</param>
internal sealed record RecipeDocument(
    string ContentItemId, string Set, ContentType Type, Culture Culture, JsonObject Shared, JsonObject Content, bool Published, Func<string, int> LineOf)
{
    /// <summary>Lines that stand above the recipe's own Markdown in the body.</summary>
    public int LinesAdded { get; init; }
}

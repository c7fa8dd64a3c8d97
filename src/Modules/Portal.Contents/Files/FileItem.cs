using System.Text.Json.Nodes;
using Portal.ContentModel;

namespace Portal.Contents.Files;

/// <summary>One content item as its files say it is.</summary>
/// <param name="Id">The folder's name, or the id of the list entry.</param>
/// <param name="Type">Name of the content type.</param>
/// <param name="Shared">Values shared by all cultures, without id and type.</param>
/// <param name="Cultures">One document a culture; the Markdown after the front matter stands under "body".</param>
/// <param name="File">Path below the content folder, '/' separated: "plan/a1/item.yaml", "terms/entities.yaml".</param>
public sealed record FileItem(
    string Id, string Type, JsonObject Shared, IReadOnlyDictionary<Culture, JsonObject> Cultures, string File)
{
    /// <summary>Where the documents stand in the files; empty for items that were not read from files.</summary>
    public IReadOnlyDictionary<Culture, DocumentSource> Sources { get; init; } = new Dictionary<Culture, DocumentSource>();
}

using System.Text.Json.Nodes;
using Portal.ContentModel;
using Portal.ContentModel.Json;
using Portal.ContentModel.Types;
using Portal.Contents.Files;
using Portal.Contents.Files.Yaml;

namespace Portal.Contents.Recipes;

/// <summary>The steps "Content" of a recipe together: content items gathered into localization sets.</summary>
internal sealed class ContentStep(IReadOnlyCollection<ContentType> types, string file, LocatedJson json, List<FileProblem> problems)
{
    public const string Name = "Content";

    private readonly ContentItemReader _reader = new(types, file, json, problems);
    private readonly List<RecipeDocument> _documents = [];

    public void Read(JsonObject step, string place)
    {
        if (step["data"] is not JsonArray data)
            problems.Add(new FileProblem(file, json.LineOf(place), "recipe.data", "no data", "\"data\": [content items]"));
        else
            foreach (var (i, node) in data.Index())
                if (_reader.Read(node, $"{place}/data/{i}") is { } document)
                    _documents.Add(document);
    }

    /// <summary>One item a set; what contradicts itself is among the problems.</summary>
    public IReadOnlyList<RecipeItem> ToItems()
    {
        var items = new List<RecipeItem>();
        foreach (var set in _documents.GroupBy(d => d.Set, StringComparer.Ordinal))
        {
            var documents = set.ToList();
            foreach (var (i, document) in documents.Index())
                foreach (var other in documents.Take(i))
                    RefuseContradiction(document, other);
            items.Add(new RecipeItem(ItemId(documents[0]), documents[0].Type, documents));
        }

        RefuseTwins(items);
        return items;
    }

    private void RefuseContradiction(RecipeDocument document, RecipeDocument other)
    {
        if (document.Culture == other.Culture)
            Report(
                document, ContentItemReader.CultureKey, "recipe.culture_twice",
                $"{document.ContentItemId} in {document.Culture.Name}", $"another culture: {other.ContentItemId} has this one in the set {document.Set}");
        if (document.Type != other.Type)
            Report(document, "", "recipe.set_type", $"{document.ContentItemId} of type {document.Type.Name}", $"{other.Type.Name}, as {other.ContentItemId} in the set {document.Set}");
        foreach (var (field, value) in document.Shared)
            if (other.Shared[field] is { } stated && CanonicalJson.Write(stated) != CanonicalJson.Write(value))
                Report(
                    document, field, "recipe.shared_differs", $"{field} {CanonicalJson.Write(value)} in {document.ContentItemId}",
                    $"one value in all languages: {other.ContentItemId} has {CanonicalJson.Write(stated)}");
    }

    private void RefuseTwins(List<RecipeItem> items)
    {
        var paths = new Dictionary<string, RecipeDocument>(StringComparer.Ordinal);
        var ids = new Dictionary<string, RecipeItem>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (!ids.TryAdd(item.Id, item))
                Report(item.Documents[0], "", "item.duplicate_id", item.Documents[0].Set, $"another set id: {ids[item.Id].Documents[0].Set} means the same item");
            if (item.Documents.FirstOrDefault(d => d.Type.PathFor(d.Shared) is not null) is not { } document)
                continue;
            var path = document.Type.PathFor(document.Shared)!;
            if (!paths.TryAdd(path, document))
                Report(document, ContentItemReader.PathKey, "item.path_taken", $"{path} for {document.ContentItemId}", $"another path: {paths[path].ContentItemId} has this one");
        }
    }

    // A set may have any id in Orchard, whose generated ones begin with a digit; ours begin with a letter where they name clauses.
    private string ItemId(RecipeDocument document)
    {
        var id = char.IsAsciiDigit(document.Set[0]) ? "i" + document.Set : document.Set;
        if (!ItemIds.IsValid(id) || id.Length < 2)
            Report(document, ContentItemReader.SetKey, "item.id", document.Set, $"for {document.ContentItemId}: {ItemIds.Expected}");
        return id;
    }

    private void Report(RecipeDocument document, string field, string code, string found, string expected) =>
        problems.Add(new FileProblem(file, document.LineOf(field), code, found, expected));
}

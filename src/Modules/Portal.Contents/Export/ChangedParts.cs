using System.Text.Json.Nodes;
using Portal.ContentModel;
using Portal.ContentModel.Clauses;
using Portal.ContentModel.Json;
using Portal.ContentModel.Types;

namespace Portal.Contents.Export;

/// <summary>Names what differs between two states of a file: fields, and for a text the clauses.</summary>
internal static class ChangedParts
{
    private const string Title = "title";

    public static IEnumerable<string> Of(ItemFile left, ItemFile right)
    {
        if (left.Culture is { } culture)
            return Fields(left.Item.Cultures[culture], right.Item.Cultures[culture])
                .SelectMany(f => f == ContentType.BodyField ? Clauses(Parse(left, culture), Parse(right, culture)) : [f]);
        var shared = Fields(left.Item.Shared, right.Item.Shared);
        if (left.Type.Name != right.Type.Name)
            shared = shared.Prepend("type");
        return left.Type.IsList
            ? shared.Concat(Culture.All.SelectMany(c => Fields(left.Item.Cultures.GetValueOrDefault(c), right.Item.Cultures.GetValueOrDefault(c)).Select(f => $"{f} ({c.Name})")))
            : shared;
    }

    private static IEnumerable<string> Fields(JsonObject? left, JsonObject? right) =>
        (left ?? []).Select(p => p.Key).Union((right ?? []).Select(p => p.Key), StringComparer.Ordinal)
            .Where(f => CanonicalJson.Write(left?[f]) != CanonicalJson.Write(right?[f]));

    private static List<string> Clauses(ClauseText? left, ClauseText? right)
    {
        if (left is null || right is null)
            return [ContentType.BodyField];
        var changed = left.Clauses.Concat(right.Clauses).Select(c => c.Id).Distinct(StringComparer.Ordinal)
            .Where(id => left.Find(id)?.Markdown != right.Find(id)?.Markdown).ToList();
        if (!left.TitleIsClause && left.Title != right.Title)
            changed.Insert(0, Title);
        // What is left is white space between clauses.
        return changed.Count > 0 ? changed : [ContentType.BodyField];
    }

    private static ClauseText? Parse(ItemFile file, Culture culture) => ClauseParser.Parse(
        file.Item.Cultures[culture][ContentType.BodyField]!.GetValue<string>(), file.Type.SchemeFor(file.Item.Id, file.Item.Shared), file.File).Value;
}

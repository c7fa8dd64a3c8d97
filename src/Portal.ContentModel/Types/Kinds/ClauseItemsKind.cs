using System.Text.Json.Nodes;

namespace Portal.ContentModel.Types.Kinds;

/// <summary>Items of one type by local clause id: <c>{ title: [x], m1: [y, z] }</c>, the entities that a clause names.</summary>
internal sealed class ClauseItemsKind(string type) : FieldKind
{
    public override string Name => "clauseItems";

    public override FieldFault? FindFault(JsonNode? value)
    {
        if (value is not JsonObject { Count: > 0 } map)
            return new("", "lists of ids by clause");
        foreach (var (clause, list) in map)
        {
            if (list is not JsonArray { Count: > 0 } ids)
                return new($"/{clause}", $"a list of {type} ids");
            for (var i = 0; i < ids.Count; i++)
                if (TextOf(ids[i]) is not { } id || ids.Take(i).Any(other => string.Equals(TextOf(other), id, StringComparison.Ordinal)))
                    return new($"/{clause}/{i}", $"the id of {Article.With(type)}, once");
        }

        return null;
    }

    public override IEnumerable<FieldReference> References(JsonNode value)
    {
        foreach (var (clause, ids) in value.AsObject())
        {
            yield return new(ReferenceTarget.OwnClause, clause, $"/{clause}");
            foreach (var (i, id) in ids!.AsArray().Index())
                yield return new(ReferenceTarget.Item, id!.GetValue<string>(), $"/{clause}/{i}", type);
        }
    }
}

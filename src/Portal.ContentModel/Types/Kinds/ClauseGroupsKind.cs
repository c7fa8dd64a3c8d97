using System.Text.Json.Nodes;
using Portal.ContentModel.Clauses;

namespace Portal.ContentModel.Types.Kinds;

/// <summary>Ordered groups of clauses of any items: <c>[{ id: parks, clauses: [a4.m2, a10.m1] }]</c>; a whole action may stand for its clauses.</summary>
internal sealed class ClauseGroupsKind : FieldKind
{
    private static readonly string[] Keys = ["id", "clauses"];

    public override string Name => "clauseGroups";

    public override IReadOnlyList<string> RecordKeys => Keys;

    public override FieldFault? FindFault(JsonNode? value)
    {
        if (value is not JsonArray { Count: > 0 } groups)
            return new("", "a list of groups");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < groups.Count; i++)
        {
            if (groups[i] is not JsonObject { Count: 2 } group || TextOf(group["id"]) is not { } id || group["clauses"] is not JsonArray { Count: > 0 } clauses)
                return new($"/{i}", "id and clauses");
            if (!ClauseScheme.IsFullId(id) || !seen.Add(id))
                return new($"/{i}/id", "an id of its own");
            for (var j = 0; j < clauses.Count; j++)
                if (TextOf(clauses[j]) is not { } clause || !ClauseScheme.IsFullId(clause))
                    return new($"/{i}/clauses/{j}", "the id of a clause");
        }

        return null;
    }

    public override IEnumerable<FieldReference> References(JsonNode value)
    {
        foreach (var (i, group) in value.AsArray().Index())
            foreach (var (j, clause) in group!["clauses"]!.AsArray().Index())
                yield return new(ReferenceTarget.Clause, clause!.GetValue<string>(), $"/{i}/clauses/{j}");
    }
}

using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Portal.ContentModel.Clauses;

namespace Portal.ContentModel.Types.Kinds;

/// <summary>
/// What each clause of a translation was made from, by local clause id: <c>{ m1: { source: "v1:…", version: 1, state: translated } }</c>,
/// see <see cref="ClauseStamp"/>.
/// </summary>
internal sealed partial class StampsKind : FieldKind
{
    private static readonly string[] Keys = ["source", "version", "state"];

    public override string Name => "stamps";

    public override IReadOnlyList<string> RecordKeys => Keys;

    public override FieldFault? FindFault(JsonNode? value)
    {
        if (value is not JsonObject map)
            return new("", "stamps by clause");
        foreach (var (clause, stamp) in map)
        {
            if (stamp is not JsonObject { Count: 3 })
                return new($"/{clause}", "source, version and state");
            if (TextOf(stamp["source"]) is not { } source || !Hash().IsMatch(source))
                return new($"/{clause}/source", "v1: and 64 hex digits");
            if (IntegerOf(stamp["version"]) is not > 0)
                return new($"/{clause}/version", "the number of a version");
            if (TextOf(stamp["state"]) is not (ClauseStamp.Translated or ClauseStamp.Reviewed))
                return new($"/{clause}/state", "translated or reviewed");
        }

        return null;
    }

    public override IEnumerable<FieldReference> References(JsonNode value) =>
        value.AsObject().Select(p => new FieldReference(ReferenceTarget.OwnClause, p.Key, $"/{p.Key}"));

    [GeneratedRegex(@"^v1:[0-9a-f]{64}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Hash();
}

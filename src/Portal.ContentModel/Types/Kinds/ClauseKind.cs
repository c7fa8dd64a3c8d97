using System.Text.Json.Nodes;
using Portal.ContentModel.Clauses;

namespace Portal.ContentModel.Types.Kinds;

/// <summary>The full id of a clause of any item: a section's strategic position.</summary>
internal sealed class ClauseKind : FieldKind
{
    public override string Name => "clause";

    public override FieldFault? FindFault(JsonNode? value) =>
        TextOf(value) is { } id && ClauseScheme.IsFullId(id) ? null : new("", "the id of a clause (pos1, a12.m3)");

    public override IEnumerable<FieldReference> References(JsonNode value) => [new(ReferenceTarget.Clause, value.GetValue<string>(), "")];
}

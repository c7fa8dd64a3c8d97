using System.Text.Json.Nodes;

namespace Portal.ContentModel.Types.Kinds;

/// <summary>A whole number from 0 to 2,147,483,647.</summary>
internal sealed class IntegerKind : FieldKind
{
    public override string Name => "integer";

    public override FieldFault? FindFault(JsonNode? value) => IntegerOf(value) is >= 0 ? null : new("", "a whole number, not in quotes");
}

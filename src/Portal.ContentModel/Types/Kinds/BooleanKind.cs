using System.Text.Json;
using System.Text.Json.Nodes;

namespace Portal.ContentModel.Types.Kinds;

internal sealed class BooleanKind : FieldKind
{
    public override string Name => "boolean";

    public override FieldFault? FindFault(JsonNode? value) =>
        value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False ? null : new("", "true or false");
}

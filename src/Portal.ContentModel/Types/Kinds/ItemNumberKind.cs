using System.Globalization;
using System.Text.Json.Nodes;

namespace Portal.ContentModel.Types.Kinds;

/// <summary>The number of an item of another type: an action's section.</summary>
internal sealed class ItemNumberKind(string type) : FieldKind
{
    public override string Name => "itemNumber";

    public override FieldFault? FindFault(JsonNode? value) => IntegerOf(value) is > 0 ? null : new("", $"the number of {Article.With(type)}");

    public override IEnumerable<FieldReference> References(JsonNode value) =>
        [new(ReferenceTarget.ItemNumber, IntegerOf(value)!.Value.ToString(CultureInfo.InvariantCulture), "", type)];
}

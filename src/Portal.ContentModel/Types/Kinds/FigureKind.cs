using System.Text.Json.Nodes;

namespace Portal.ContentModel.Types.Kinds;

/// <summary>A figure that the plan names: <c>{ kind: target | count | name, quantity: "113", unit: sister cities }</c>. The quantity is text ("4+8").</summary>
internal sealed class FigureKind : FieldKind
{
    private static readonly string[] Kinds = ["target", "count", "name"];
    private static readonly string[] Keys = ["kind", "quantity", "unit"];

    public override string Name => "figure";

    public override bool WritesFlow => true;

    public override IReadOnlyList<string> RecordKeys => Keys;

    public override FieldFault? FindFault(JsonNode? value)
    {
        if (value is not JsonObject figure)
            return new("", "kind, quantity and unit");
        if (!Kinds.Contains(TextOf(figure["kind"]), StringComparer.Ordinal))
            return new("/kind", "one of: target, count, name");
        foreach (var key in Keys)
            if (!TextKind.IsLine(TextOf(figure[key])))
                return new($"/{key}", $"a text for {key}, in quotes if it looks like a number");
        return figure.Count == Keys.Length ? null : new("", "kind, quantity, unit and nothing else");
    }

    public override IEnumerable<string> IndexText(JsonNode value) => [value["quantity"]!.GetValue<string>()];
}

using System.Text.Json.Nodes;

namespace Portal.ContentModel.Types.Kinds;

/// <summary>One of the declared options.</summary>
internal sealed class ChoiceKind(IReadOnlyList<string> options) : FieldKind
{
    public override string Name => "choice";

    public override FieldFault? FindFault(JsonNode? value) =>
        options.Contains(TextOf(value), StringComparer.Ordinal) ? null : new("", $"one of: {string.Join(", ", options)}");

    public override IEnumerable<string> IndexText(JsonNode value) => [value.GetValue<string>()];
}

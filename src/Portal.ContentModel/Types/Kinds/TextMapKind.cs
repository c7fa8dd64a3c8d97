using System.Text.Json.Nodes;
using Portal.ContentModel.Clauses;

namespace Portal.ContentModel.Types.Kinds;

/// <summary>A line of text a key: the headings of a guide's groups, by group id.</summary>
internal sealed class TextMapKind : FieldKind
{
    public override string Name => "textMap";

    public override FieldFault? FindFault(JsonNode? value)
    {
        if (value is not JsonObject { Count: > 0 } map)
            return new("", "texts by id");
        foreach (var (key, text) in map)
            if (!ClauseScheme.IsFullId(key) || !TextKind.IsLine(TextOf(text)))
                return new($"/{key}", "an id and one line of text");
        return null;
    }

    public override IEnumerable<string> IndexText(JsonNode value) => value.AsObject().Select(p => p.Value!.GetValue<string>());
}

using System.Text.Json.Nodes;

namespace Portal.ContentModel.Types.Kinds;

/// <summary>Lines of text; the same line only once.</summary>
internal sealed class TextListKind : FieldKind
{
    public override string Name => "texts";

    public override bool WritesFlow => true;

    public override FieldFault? FindFault(JsonNode? value)
    {
        if (value is not JsonArray { Count: > 0 } list)
            return new("", "a list of texts");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < list.Count; i++)
            if (TextOf(list[i]) is not { } text || !TextKind.IsLine(text) || !seen.Add(text))
                return new($"/{i}", "one line of text, once");
        return null;
    }

    public override IEnumerable<string> IndexText(JsonNode value) => value.AsArray().Select(v => v!.GetValue<string>());
}

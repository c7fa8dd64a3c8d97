using System.Text.Json.Nodes;

namespace Portal.ContentModel.Types.Kinds;

/// <summary>
/// Editors' notes by local clause id, outside the clause's text: <c>{ m1: { text: "…", source: "…", date: 2026-01-15 } }</c>. A note says where
/// it has its facts from, and on which day they were so.
/// </summary>
internal sealed class NotesKind : FieldKind
{
    private static readonly string[] Keys = ["text", "source", "date"];
    private static readonly DateKind Date = new();

    public override string Name => "notes";

    public override IReadOnlyList<string> RecordKeys => Keys;

    public override FieldFault? FindFault(JsonNode? value)
    {
        if (value is not JsonObject { Count: > 0 } map)
            return new("", "notes by clause");
        foreach (var (clause, note) in map)
        {
            if (note is not JsonObject { Count: 3 })
                return new($"/{clause}", "text, source and date");
            foreach (var key in (string[])["text", "source"])
                if (!TextKind.IsLine(TextOf(note[key])))
                    return new($"/{clause}/{key}", "a line of text");
            if (Date.FindFault(note["date"]) is { } fault)
                return new($"/{clause}/date", fault.Expected);
        }

        return null;
    }

    public override IEnumerable<FieldReference> References(JsonNode value) =>
        value.AsObject().Select(p => new FieldReference(ReferenceTarget.OwnClause, p.Key, $"/{p.Key}"));
}

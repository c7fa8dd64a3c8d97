using System.Text.Json.Nodes;
using Portal.ContentModel.Clauses;

namespace Portal.ContentModel.Types.Kinds;

/// <summary>
/// Where a translation departs from a check on purpose: <c>[{ clause: m2, check: han, value: "米", reason: "…" }]</c>. The reason is for
/// the next editor and can't be left out.
/// </summary>
internal sealed class ExceptionsKind : FieldKind
{
    private static readonly string[] Keys = ["clause", "check", "value", "reason"];

    public override string Name => "exceptions";

    public override IReadOnlyList<string> RecordKeys => Keys;

    public override FieldFault? FindFault(JsonNode? value)
    {
        if (value is not JsonArray { Count: > 0 } list)
            return new("", "a list of exceptions");
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] is not JsonObject exception)
                return new($"/{i}", "clause, check, value and reason");
            foreach (var key in Keys)
                if (!TextKind.IsLine(TextOf(exception[key])))
                    return new($"/{i}", $"a text for {key}");
            if (exception.Count != Keys.Length)
                return new($"/{i}", "clause, check, value, reason and nothing else");
        }

        return null;
    }

    public override IEnumerable<FieldReference> References(JsonNode value) =>
        value.AsArray()
            .Select((e, i) => new FieldReference(ReferenceTarget.OwnClause, e!["clause"]!.GetValue<string>(), $"/{i}"))
            // The title can be excepted also where it is no clause, and so can the summary.
            .Where(r => r.Id is not (ClauseScheme.TitleId or "summary"));
}

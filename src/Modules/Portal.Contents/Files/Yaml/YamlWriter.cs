using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Portal.ContentModel.Json;
using Portal.ContentModel.Types;

namespace Portal.Contents.Files.Yaml;

/// <summary>
/// Writes fields as the content files have them: one line a field, lists of ids and small records on one line, text quoted only where
/// YAML wants it.
/// </summary>
/// <param name="indent">Spaces before every line.</param>
/// <param name="order">Keys of maps in the order in which to write them (cultures, clauses); others follow in ordinal order.</param>
internal sealed class YamlWriter(int indent, IReadOnlyList<string> order)
{
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`";

    private static readonly SearchValues<char> FlowIndicators = SearchValues.Create(":,[]{}");

    private readonly StringBuilder _output = new();
    private readonly string _margin = new(' ', indent);

    public override string ToString() => _output.ToString();

    public YamlWriter Field(string key, JsonNode? value, FieldKind? kind = null)
    {
        _output.Append(_margin).Append(key).Append(':');
        var records = kind?.RecordKeys ?? [];
        switch (value)
        {
            case JsonObject map when kind?.WritesFlow is not true:
                _output.Append('\n');
                foreach (var (name, part) in Ordered(map, order))
                    _output.Append(_margin).Append("  ").Append(Scalar(name, flow: false)).Append(": ").Append(Inline(part, records, flow: false)).Append('\n');
                break;
            case JsonArray list when list.Any(e => e is JsonObject):
                _output.Append('\n');
                foreach (var element in list)
                    _output.Append(_margin).Append("  - ").Append(Inline(element, records, flow: false)).Append('\n');
                break;
            default:
                _output.Append(' ').Append(Inline(value, records, flow: false)).Append('\n');
                break;
        }

        return this;
    }

    private static string Inline(JsonNode? value, IReadOnlyList<string> keys, bool flow) => value switch
    {
        JsonObject { Count: 0 } => "{}",
        JsonObject map => $"{{ {string.Join(", ", Ordered(map, keys).Select(p => $"{p.Key}: {Inline(p.Value, keys, flow: true)}"))} }}",
        JsonArray list => $"[{string.Join(", ", list.Select(e => Inline(e, keys, flow: true)))}]",
        not null when value.GetValueKind() is JsonValueKind.String => Scalar(value.GetValue<string>(), flow),
        _ => CanonicalJson.Write(value),
    };

    // Double quotes of YAML 1.2 take JSON's strings as they are.
    private static string Scalar(string text, bool flow) => IsPlain(text, flow) ? text : CanonicalJson.Write(JsonValue.Create(text));

    private static bool IsPlain(string text, bool flow) =>
        YamlScalar.TryResolve(text, out var value)
        && value?.GetValueKind() is JsonValueKind.String
        && text.Trim().Length == text.Length
        && !Indicators.Contains(text[0], StringComparison.Ordinal)
        && text[^1] != ':'
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && !text.Any(char.IsControl)
        && !(flow && text.AsSpan().ContainsAny(FlowIndicators));

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Ordered(JsonObject map, IReadOnlyList<string> order)
    {
        var ranks = order.Index().GroupBy(k => k.Item).ToDictionary(g => g.Key, g => g.First().Index, StringComparer.Ordinal);
        return map.OrderBy(p => ranks.GetValueOrDefault(p.Key, int.MaxValue)).ThenBy(p => p.Key, StringComparer.Ordinal);
    }
}

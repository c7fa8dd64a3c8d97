using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Portal.ContentModel.Json;

/// <summary>
/// The one notation of a value: keys in ordinal order, no white space, nothing escaped that JSON does not require. Equal values give equal
/// text, on which versions and exports depend.
/// </summary>
public static class CanonicalJson
{
    /// <exception cref="ArgumentException">The value holds half a surrogate pair, which UTF-8 can't carry, or a number beyond decimal.</exception>
    public static string Write(JsonNode? value)
    {
        var output = new StringBuilder();
        Append(output, value);
        return output.ToString();
    }

    private static void Append(StringBuilder output, JsonNode? node)
    {
        switch (node)
        {
            case null:
                output.Append("null");
                break;
            case JsonObject value:
                AppendObject(output, value);
                break;
            case JsonArray values:
                AppendArray(output, values);
                break;
            default:
                AppendScalar(output, node);
                break;
        }
    }

    private static void AppendObject(StringBuilder output, JsonObject value)
    {
        var separator = '{';
        foreach (var (key, child) in value.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            AppendString(output.Append(separator), key);
            Append(output.Append(':'), child);
            separator = ',';
        }

        output.Append(separator == '{' ? "{}" : "}");
    }

    private static void AppendArray(StringBuilder output, JsonArray values)
    {
        var separator = '[';
        foreach (var child in values)
        {
            Append(output.Append(separator), child);
            separator = ',';
        }

        output.Append(separator == '[' ? "[]" : "]");
    }

    private static void AppendScalar(StringBuilder output, JsonNode node)
    {
        switch (node.GetValueKind())
        {
            case JsonValueKind.String:
                AppendString(output, node.GetValue<string>());
                break;
            case JsonValueKind.Number:
                AppendNumber(output, node.ToJsonString());
                break;
            case var kind:
                output.Append(kind is JsonValueKind.True ? "true" : "false");
                break;
        }
    }

    // 1, 1.0 and 1e0 are one number.
    private static void AppendNumber(StringBuilder output, string text)
    {
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            throw new ArgumentException($"The number {text} is beyond what content may hold.", nameof(text));
        // Division by a one with all its decimals drops trailing zeros.
        output.Append((number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture));
    }

    private static void AppendString(StringBuilder output, string text)
    {
        output.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsSurrogate(c) && !IsPair(text, ref i))
                throw new ArgumentException("Half a surrogate pair in a text.", nameof(text));
            if (char.IsSurrogate(c))
                output.Append(c).Append(text[i]);
            else
                AppendChar(output, c);
        }

        output.Append('"');
    }

    private static void AppendChar(StringBuilder output, char c)
    {
        switch (c)
        {
            case '"' or '\\':
                output.Append('\\').Append(c);
                break;
            case '\n':
                output.Append("\\n");
                break;
            case '\r':
                output.Append("\\r");
                break;
            case '\t':
                output.Append("\\t");
                break;
            case < ' ':
                output.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
                break;
            default:
                output.Append(c);
                break;
        }
    }

    private static bool IsPair(string text, ref int position) =>
        position + 1 < text.Length && char.IsSurrogatePair(text[position], text[++position]);
}

using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Portal.Contents.Files.Yaml;

/// <summary>What plain scalars mean: the core schema of YAML 1.2.2, chapter 10.3. "yes" and "2025-07-10" are text there.</summary>
internal static partial class YamlScalar
{
    /// <summary>The value as JSON; false for numbers that content can't hold: infinity, not a number, and what is beyond a decimal.</summary>
    public static bool TryResolve(string text, out JsonNode? value)
    {
        value = null;
        if (text is "" or "~" or "null" or "Null" or "NULL")
            return true;
        if (text is "true" or "True" or "TRUE" or "false" or "False" or "FALSE")
            value = JsonValue.Create(text[0] is 't' or 'T');
        else if (Integer().IsMatch(text))
            value = Number(BigInteger.Parse(text, CultureInfo.InvariantCulture));
        else if (text.StartsWith("0o", StringComparison.Ordinal) && text.Length > 2 && text.AsSpan(2).IndexOfAnyExceptInRange('0', '7') < 0)
            value = Number(text.AsSpan(2).ToArray().Aggregate(BigInteger.Zero, (sum, digit) => (sum * 8) + (digit - '0')));
        else if (Hexadecimal().IsMatch(text))
            value = Number(BigInteger.Parse("0" + text[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
        else if (Float().IsMatch(text))
            value = Number(double.Parse(text, CultureInfo.InvariantCulture));
        else if (NotFinite().IsMatch(text))
            return false;
        else
            value = JsonValue.Create(text);
        return value is not null;
    }

    // Parsed from text, so that the value can be asked for as any integer type.
    private static JsonNode? Number(IFormattable number) =>
        number.ToString("R", CultureInfo.InvariantCulture) is var text && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? JsonNode.Parse(text) : null;

    [GeneratedRegex(@"^[-+]?[0-9]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Integer();

    [GeneratedRegex(@"^0x[0-9a-fA-F]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Hexadecimal();

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Float();

    [GeneratedRegex(@"^([-+]?(\.inf|\.Inf|\.INF)|\.nan|\.NaN|\.NAN)\z", RegexOptions.CultureInvariant)]
    private static partial Regex NotFinite();
}

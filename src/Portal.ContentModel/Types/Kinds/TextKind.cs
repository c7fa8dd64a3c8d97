using System.Text.Json.Nodes;

namespace Portal.ContentModel.Types.Kinds;

/// <summary>One line of text: not empty, no control characters, no white space at either end.</summary>
internal sealed class TextKind : FieldKind
{
    public override string Name => "text";

    public override FieldFault? FindFault(JsonNode? value) =>
        IsLine(TextOf(value)) ? null : new("", "one line of text, in quotes if it looks like a number");

    public override IEnumerable<string> IndexText(JsonNode value) => [value.GetValue<string>()];

    internal static bool IsLine(string? text) =>
        !string.IsNullOrWhiteSpace(text) && !text.Any(c => char.IsControl(c) || c is '\u2028' or '\u2029') && text.Trim().Length == text.Length;
}

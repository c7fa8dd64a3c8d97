using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Portal.ContentModel.Json;

/// <summary>Where a text stops being JSON (RFC 8259), in words for editors: the reader's own count from zero, in bytes, and name its parts.</summary>
/// <param name="Line">One-based.</param>
/// <param name="Found">What stands there: "'}' at column 5".</param>
public sealed record JsonFault(int Line, string Found)
{
    /// <param name="utf8">The text that was read.</param>
    public static JsonFault Of(JsonException fault, ReadOnlySpan<byte> utf8)
    {
        var line = (int)(fault.LineNumber ?? 0);
        for (var i = 0; i < line; i++)
            utf8 = utf8[(utf8.IndexOf((byte)'\n') + 1)..];
        var before = (int)Math.Min(fault.BytePositionInLine ?? 0, utf8.Length);
        var column = Encoding.UTF8.GetCharCount(utf8[..before]) + 1;
        return new JsonFault(line + 1, string.Create(CultureInfo.InvariantCulture, $"{NameOf(utf8[before..])} at column {column}"));
    }

    private static string NameOf(ReadOnlySpan<byte> rest)
    {
        if (rest.IsEmpty)
            return "the end of the text";
        Rune.DecodeFromUtf8(rest, out var character, out _);
        return character.Value == '\n' ? "the end of the line"
            : Rune.IsControl(character) ? string.Create(CultureInfo.InvariantCulture, $"the control character U+{character.Value:X4}")
            : $"'{character}'";
    }
}

using System.Text.Json.Nodes;
using Portal.ContentModel.Types;

namespace Portal.Contents.Files.Yaml;

/// <summary>Changes one field in the front matter of a Markdown file, leaving every other line byte for byte. Comments between the field's own lines go with them.</summary>
public static class FrontMatterEdit
{
    private const string Fence = "---\n";

    /// <param name="text">Whole text of the file, with or without front matter.</param>
    /// <param name="value">Null takes the field out.</param>
    /// <param name="order">Keys of a map in the order in which to write them; others follow in ordinal order.</param>
    /// <returns>The new text: the field stands where it stood, or else last.</returns>
    /// <exception cref="FormatException">The front matter does not end.</exception>
    public static string SetField(string text, ContentField field, JsonNode? value, IReadOnlyList<string> order)
    {
        var rendered = value is null ? "" : new YamlWriter(0, order).Field(field.Name, value, field.Kind).ToString();
        if (FrontMatter.Split(text, "", []) is not { } parts)
            throw new FormatException("The front matter has no second line ---.");
        if (!text.StartsWith(Fence, StringComparison.Ordinal))
            return rendered.Length == 0 ? text : Fence + rendered + Fence + text;

        var (start, end) = FindField(parts.Yaml, field.Name);
        return Fence + parts.Yaml[..start] + rendered + parts.Yaml[end..] + Fence + parts.Body;
    }

    // From the key's line to its last line that is neither a comment nor empty, before the next that begins in the first column: what stands between
    // them is the next field's. Both at the end when there is no such key.
    private static (int Start, int End) FindField(string yaml, string name)
    {
        var start = yaml.StartsWith($"{name}:", StringComparison.Ordinal)
            ? 0
            : yaml.IndexOf($"\n{name}:", StringComparison.Ordinal) is var before and >= 0 ? before + 1 : yaml.Length;
        var end = start;
        for (var at = start; at < yaml.Length && (at == start || yaml[at] is ' ' or '-' or '#' or '\n');)
        {
            var next = yaml.IndexOf('\n', at) is var newLine and >= 0 ? newLine + 1 : yaml.Length;
            if (yaml.AsSpan(at, next - at).Trim() is not ([] or ['#', ..]))
                end = next;
            at = next;
        }

        return (start, end);
    }
}

using System.Text.Json.Nodes;

namespace Portal.Contents.Files.Yaml;

/// <summary>A value read from a file, with the line of each of its parts.</summary>
/// <param name="lines">One-based lines by place ("entities/m1/0").</param>
internal sealed class LocatedJson(JsonObject root, IReadOnlyDictionary<string, int> lines, int firstLine)
{
    public JsonObject Root { get; } = root;

    /// <summary>The line of the part at this place, or of its nearest parent that exists.</summary>
    public int LineOf(string place)
    {
        while (place.Length > 0)
        {
            if (lines.TryGetValue(place, out var line))
                return line;
            place = place.LastIndexOf('/') is var cut and > 0 ? place[..cut] : "";
        }

        return firstLine;
    }
}

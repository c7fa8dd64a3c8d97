using System.Text;
using Portal.ContentModel;

namespace Portal.Liquid.Themes;

/// <summary>Reads text that must be UTF-8, with a byte order mark or without.</summary>
internal static class Utf8File
{
    /// <summary>The text, or null and a problem with <paramref name="code"/> that names the line of the first bad byte.</summary>
    public static string? Read(string file, string display, string code, List<FileProblem> problems)
    {
        var bytes = File.ReadAllBytes(file).AsSpan();
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        return StrictUtf8.Decode(bytes, display, code, problems);
    }
}

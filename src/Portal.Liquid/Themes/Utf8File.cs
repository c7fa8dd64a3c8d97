using System.Text;
using Portal.ContentModel;

namespace Portal.Liquid.Themes;

/// <summary>Reads text that must be UTF-8.</summary>
internal static class Utf8File
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, or null and a problem with <paramref name="code"/> that names the line of the first bad byte.</summary>
    public static string? Read(string file, string display, string code, List<FileProblem> problems)
    {
        var bytes = File.ReadAllBytes(file).AsSpan();
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            problems.Add(new(display, bytes[..e.Index].Count((byte)'\n') + 1, code, "bytes that are not UTF-8", "UTF-8"));
            return null;
        }
    }
}

using System.Text;

namespace Portal.ContentModel;

/// <summary>Text that must be UTF-8: bytes that are not are refused, never replaced.</summary>
public static class StrictUtf8
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, or null and a problem at the line of the first bad byte. A byte order mark is a character like others.</summary>
    /// <param name="file">The file's path, for messages.</param>
    /// <param name="code">Of the problem.</param>
    public static string? Decode(ReadOnlySpan<byte> bytes, string file, string code, List<FileProblem> problems)
    {
        try
        {
            return Encoding.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            var line = bytes[..Math.Clamp(e.Index, 0, bytes.Length)].Count((byte)'\n') + 1;
            problems.Add(new FileProblem(file, line, code, $"bytes that are no UTF-8 ({Convert.ToHexString(e.BytesUnknown ?? [])})", "UTF-8"));
            return null;
        }
    }
}

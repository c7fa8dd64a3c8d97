using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Portal.ContentModel;

namespace Portal.Contents.Files;

/// <summary>Reads files that must be UTF-8 without byte order mark, with LF line ends.</summary>
internal static class TextFile
{
    /// <summary>Bytes; the largest file of the plan has a fifth of it.</summary>
    private const int MaxSize = 512 * 1024;

    /// <summary>The text; null when it is not as it must be, which is then among the problems.</summary>
    public static string? Read(string root, string file, List<FileProblem> problems)
    {
        if (ReadBytes(Path.Combine(root, file), file, problems) is not { } bytes || Decode(bytes, file, problems) is not { } text)
            return null;
        if (FindBadCharacter(text) is not { } bad)
            return text;
        var fault = FaultOf(text[bad]);
        problems.Add(new FileProblem(file, text.AsSpan(0, bad).Count('\n') + 1, fault.Code, fault.Found, fault.Expected));
        return null;
    }

    /// <summary>The text of bytes that must be UTF-8, whatever characters it has; null when they are not, which is then among the problems.</summary>
    public static string? Decode(byte[] bytes, string file, List<FileProblem> problems)
    {
        if (FindMark(bytes) is { } mark)
        {
            problems.Add(new FileProblem(file, 1, "file.encoding", mark, "UTF-8 without byte order mark"));
            return null;
        }

        return StrictUtf8.Decode(bytes, file, "file.encoding", problems);
    }

    /// <summary>A character that no content may have, in any text of a value; null when there is none.</summary>
    public static (string Code, string Found, string Expected)? FindFault(JsonNode? value) => value switch
    {
        JsonObject members => members.Select(m => FindFault(m.Value)).FirstOrDefault(f => f is not null),
        JsonArray elements => elements.Select(FindFault).FirstOrDefault(f => f is not null),
        not null when value.GetValueKind() is JsonValueKind.String && value.GetValue<string>() is var text && FindBadCharacter(text) is { } bad => FaultOf(text[bad]),
        _ => null,
    };

    private static byte[]? ReadBytes(string path, string file, List<FileProblem> problems)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var bytes = new byte[Math.Min(stream.Length, MaxSize)];
            stream.ReadExactly(bytes);
            if (bytes.Length == stream.Length)
                return bytes;
            problems.Add(new FileProblem(file, 0, "file.size", string.Create(CultureInfo.InvariantCulture, $"{stream.Length} bytes"), "at most 512 KB"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(new FileProblem(file, 0, "file.unreadable", DescribeUnreadable(path, e), "a file that can be read"));
        }

        return null;
    }

    private static string DescribeUnreadable(string path, Exception failure) =>
        Directory.Exists(path) ? "a folder"
        : failure is FileNotFoundException or DirectoryNotFoundException ? "a link to nothing"
        : File.ResolveLinkTarget(path, returnFinalTarget: false) is not null ? "a link that leads to no readable file"
        : "a file that can't be opened";

    private static string? FindMark(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => "a byte order mark",
        [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] or [_, 0, ..] or [0, _, ..] => "UTF-16",
        _ => null,
    };

    // U+FFFD is what a wrong decoding elsewhere has left behind.
    private static int? FindBadCharacter(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (text[i] is '\uFFFD' or '\u2028' or '\u2029' || (char.IsControl(text[i]) && text[i] is not '\n'))
                return i;
        return null;
    }

    private static (string Code, string Found, string Expected) FaultOf(char character) => character switch
    {
        '\r' => ("file.line_end", "a carriage return", "lines that end in LF alone"),
        '\t' => ("file.tab", "a tab", "spaces"),
        '\uFFFD' => ("file.encoding", "a replacement character (U+FFFD)", "the character that stood there before a wrong conversion"),
        var c => ("file.control_character", string.Create(CultureInfo.InvariantCulture, $"the control character U+{(int)c:X4}"), "text"),
    };
}

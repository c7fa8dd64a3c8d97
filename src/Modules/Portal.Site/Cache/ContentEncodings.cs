using System.IO.Compression;
using System.Security.Cryptography;
using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace Portal.Site.Cache;

internal enum ContentEncoding { Identity, Gzip, Brotli }

/// <summary>Content codings (RFC 9110, 8.4): choosing one and applying it.</summary>
internal static class ContentEncodings
{
    public const int Count = 3;

    private static readonly StringValues[] Names = ["", "gzip", "br"];

    public static StringValues NameOf(ContentEncoding encoding) => Names[(int)encoding];

    /// <summary>The best coding that the request accepts; q=0 refuses one.</summary>
    public static ContentEncoding Choose(StringValues acceptEncoding)
    {
        var header = acceptEncoding.ToString();
        if (Accepts(header, "br"))
            return ContentEncoding.Brotli;
        return Accepts(header, "gzip") ? ContentEncoding.Gzip : ContentEncoding.Identity;
    }

    public static EncodedBody Encode(ReadOnlySpan<byte> body, ContentEncoding encoding)
    {
        var bytes = encoding switch
        {
            ContentEncoding.Gzip => Compress(body, stream => new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true)),
            ContentEncoding.Brotli => Compress(body, stream => new BrotliStream(stream, CompressionLevel.Optimal, leaveOpen: true)),
            _ => body.ToArray(),
        };
        return new EncodedBody(bytes, $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 12))}\"");
    }

    private static byte[] Compress(ReadOnlySpan<byte> body, Func<Stream, Stream> compressor)
    {
        using var output = new MemoryStream(body.Length / 4);
        using (var stream = compressor(output))
            stream.Write(body);
        return output.ToArray();
    }

    private static bool Accepts(string header, string name)
    {
        foreach (var range in header.AsSpan().Split(','))
        {
            var part = header.AsSpan(range).Trim();
            var end = part.IndexOf(';');
            if (!(end < 0 ? part : part[..end].TrimEnd()).Equals(name, StringComparison.OrdinalIgnoreCase))
                continue;
            return end < 0 || !IsZero(part[(end + 1)..]);
        }

        return false;
    }

    private static bool IsZero(ReadOnlySpan<char> parameter)
    {
        parameter = parameter.Trim();
        return parameter.StartsWith("q=", StringComparison.OrdinalIgnoreCase)
            && double.TryParse(parameter[2..], CultureInfo.InvariantCulture, out var quality) && quality == 0;
    }
}

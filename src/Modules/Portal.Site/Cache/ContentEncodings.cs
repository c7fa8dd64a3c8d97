using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;
using Portal.Liquid.Http;

namespace Portal.Site.Cache;

internal enum ContentEncoding { Identity, Gzip, Brotli }

/// <summary>Content codings (RFC 9110, 8.4): choosing one and applying it.</summary>
internal static class ContentEncodings
{
    public const int Count = 3;

    private static readonly StringValues[] Names = ["", "gzip", "br"];

    public static StringValues NameOf(ContentEncoding encoding) => Names[(int)encoding];

    /// <summary>The best coding that the request accepts.</summary>
    public static ContentEncoding Choose(StringValues acceptEncoding) =>
        AcceptEncoding.Has(acceptEncoding, "br") ? ContentEncoding.Brotli
        : AcceptEncoding.Has(acceptEncoding, "gzip") ? ContentEncoding.Gzip : ContentEncoding.Identity;

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
}

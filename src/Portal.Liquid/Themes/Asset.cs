using System.IO.Compression;
using System.Security.Cryptography;

namespace Portal.Liquid.Themes;

/// <summary>One file of a theme, held in memory with its compressed forms.</summary>
public sealed class Asset
{
    // Below this many bytes, compression saves less than a network packet.
    private const int WorthCompressing = 512;
    private readonly Task<byte[]?> _brotli;
    private readonly Task<byte[]?> _gzip;

    internal Asset(byte[] content, string contentType, bool compressible)
    {
        Content = content;
        ContentType = contentType;
        Tag = Convert.ToHexStringLower(SHA256.HashData(content))[..16];
        var compress = compressible && content.Length >= WorthCompressing;
        // The smallest Brotli takes its time; the site starts meanwhile, and the first reader waits for what is left.
        _brotli = compress ? Task.Run(() => Compress(static s => new BrotliStream(s, CompressionLevel.SmallestSize))) : Task.FromResult<byte[]?>(null);
        _gzip = compress ? Task.Run(() => Compress(static s => new GZipStream(s, CompressionLevel.SmallestSize))) : Task.FromResult<byte[]?>(null);
    }

    public byte[] Content { get; }

    /// <summary>Media type; with <c>charset=utf-8</c> for text.</summary>
    public string ContentType { get; }

    /// <summary>16 hex digits over the content; the entity tag without quotes and encoding.</summary>
    public string Tag { get; }

    /// <summary>The bytes in a content coding.</summary>
    /// <param name="coding">"br", "gzip", or anything else for the identity.</param>
    /// <returns>Null when the file has no smaller form in that coding.</returns>
    internal Task<byte[]?> Encoded(string coding) => coding switch
    {
        "br" => _brotli,
        "gzip" => _gzip,
        _ => Task.FromResult<byte[]?>(Content),
    };

    private byte[]? Compress(Func<Stream, Stream> open)
    {
        using var output = new MemoryStream();
        using (var compressor = open(output))
            compressor.Write(Content);
        var compressed = output.ToArray();
        return compressed.Length < Content.Length ? compressed : null;
    }
}

using Microsoft.Extensions.Primitives;

namespace Portal.Site.Cache;

/// <summary>An answer made from published content, in the encodings that have been asked for so far.</summary>
/// <param name="Position">Position of the change feed at which all of it was read.</param>
/// <param name="Dependencies">Tags of all that it was made from.</param>
/// <param name="ContentType">With charset.</param>
/// <param name="Headers">Headers of every answer from this entry, beside type, encoding, length and ETag.</param>
internal sealed record CacheEntry(
    long Position, IReadOnlySet<string> Dependencies, int Status, string ContentType, IReadOnlyList<KeyValuePair<string, StringValues>> Headers)
{
    /// <summary>Cache-Control of what is kept here: elsewhere it may be kept too, and is asked for again each time.</summary>
    public const string Revalidate = "no-cache";

    /// <summary>Encoded bodies by <see cref="ContentEncoding"/>; null until asked for.</summary>
    public EncodedBody?[] Bodies { get; } = new EncodedBody?[ContentEncodings.Count];

    /// <summary>Bytes that the entry holds.</summary>
    public long Size => Bodies.Sum(body => (long)(body?.Bytes.Length ?? 0));
}

/// <param name="Bytes">The body as sent.</param>
/// <param name="ETag">Strong and quoted; differs between encodings (RFC 9110, 8.8.3).</param>
internal sealed record EncodedBody(byte[] Bytes, StringValues ETag);

using System.Text.Json.Nodes;
using Portal.ContentModel;
using Portal.ContentModel.Clauses;

namespace Portal.Contents.Published;

/// <summary>The version of a document that readers see. Immutable and shared between requests: never change its content.</summary>
public sealed class PublishedDocument
{
    private readonly Lazy<ClauseText?> _text;

    internal PublishedDocument(DocumentKey key, string type, int version, DateTimeOffset publishedAt, JsonObject content, Func<ClauseText?> parse)
    {
        Key = key;
        Type = type;
        Version = version;
        PublishedAt = publishedAt;
        Content = content;
        _text = new Lazy<ClauseText?>(parse);
    }

    public DocumentKey Key { get; }

    /// <summary>Name of the content type.</summary>
    public string Type { get; }

    public int Version { get; }

    public DateTimeOffset PublishedAt { get; }

    public JsonObject Content { get; }

    /// <summary>The heading and clauses of the body, parsed once a version; null for documents without a body.</summary>
    public ClauseText? Text => _text.Value;

    /// <summary>Value of a text field; null when absent.</summary>
    public string? Value(string field) => Content[field] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>Value of an integer field; null when absent.</summary>
    public int? Number(string field) => Content[field] is JsonValue value && value.TryGetValue<int>(out var number) ? number : null;
}

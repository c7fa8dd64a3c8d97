using System.Text.Json.Nodes;
using Portal.ContentModel;
using Portal.ContentModel.Types;

namespace Portal.Contents.Files;

/// <summary>An item while its files are read.</summary>
/// <param name="lineOf">Line in <paramref name="file"/> of a shared field or a part of it.</param>
internal sealed class ReadItem(ContentType type, string id, JsonObject shared, string file, Func<string, int> lineOf)
{
    private readonly Dictionary<Culture, JsonObject> _documents = [];
    private readonly Dictionary<Culture, DocumentSource> _sources = [];

    public ContentType Type { get; } = type;

    public string Id { get; } = id;

    public JsonObject Shared { get; } = shared;

    public string File { get; } = file;

    public IReadOnlyDictionary<Culture, JsonObject> Documents => _documents;

    public IReadOnlyDictionary<Culture, DocumentSource> Sources => _sources;

    public int LineOf(string field) => lineOf(field);

    public void Add(Culture culture, JsonObject document, DocumentSource source)
    {
        _documents[culture] = document;
        _sources[culture] = source;
    }

    public FileItem ToFileItem() => new(Id, Type.Name, Shared, _documents, File) { Sources = _sources };
}

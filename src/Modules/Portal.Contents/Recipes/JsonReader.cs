using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Portal.ContentModel;
using Portal.ContentModel.Json;
using Portal.Contents.Files.Yaml;

namespace Portal.Contents.Recipes;

/// <summary>Reads JSON (RFC 8259) with <c>//</c> comments, remembering lines. Keys are found whatever their case, as in Orchard's recipes.</summary>
internal sealed class JsonReader
{
    private readonly byte[] _bytes;
    private readonly string _file;
    private readonly List<FileProblem> _problems;
    private readonly Dictionary<string, int> _lines = new(StringComparer.OrdinalIgnoreCase);
    private int _counted;
    private int _line = 1;

    private JsonReader(byte[] bytes, string file, List<FileProblem> problems)
    {
        _bytes = bytes;
        _file = file;
        _problems = problems;
    }

    /// <summary>The object that the file holds. Null when something is wrong, which is then among the problems.</summary>
    public static LocatedJson? ReadObject(string text, string file, List<FileProblem> problems)
    {
        var before = problems.Count;
        var reader = new JsonReader(Encoding.UTF8.GetBytes(text), file, problems);
        var root = reader.Read();
        if (problems.Count > before)
            return null;
        if (root is JsonObject value)
            return new LocatedJson(value, reader._lines, 1);
        problems.Add(new FileProblem(file, 1, "json.shape", "another kind of value", "an object: {…}"));
        return null;
    }

    private JsonNode? Read()
    {
        var json = new Utf8JsonReader(_bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip });
        try
        {
            json.Read();
            var root = ReadNode(ref json, "");
            // Throws when anything but comments follows.
            json.Read();
            return root;
        }
        catch (JsonException e)
        {
            var fault = JsonFault.Of(e, _bytes);
            Report(fault.Line, "json.syntax", fault.Found, "JSON");
        }
        catch (InvalidOperationException)
        {
            Report(Line(json), "json.text", "half a surrogate pair (\\uD800–\\uDFFF)", "both halves");
        }

        return null;
    }

    private JsonNode? ReadNode(ref Utf8JsonReader json, string place) => json.TokenType switch
    {
        JsonTokenType.StartObject => ReadMembers(ref json, place),
        JsonTokenType.StartArray => ReadElements(ref json, place),
        JsonTokenType.String => JsonValue.Create(json.GetString()),
        JsonTokenType.Number => ReadNumber(json),
        JsonTokenType.Null => null,
        _ => JsonValue.Create(json.GetBoolean()),
    };

    private JsonObject ReadMembers(ref Utf8JsonReader json, string place)
    {
        var members = new JsonObject(new JsonNodeOptions { PropertyNameCaseInsensitive = true });
        while (json.Read() && json.TokenType is not JsonTokenType.EndObject)
        {
            var key = json.GetString()!;
            var line = Line(json);
            var child = place.Length == 0 ? key : $"{place}/{key}";
            _lines.TryAdd(child, line);
            json.Read();
            if (!members.TryAdd(key, ReadNode(ref json, child)))
                Report(line, "json.duplicate_key", $"{key} again", "each key once");
        }

        return members;
    }

    private JsonArray ReadElements(ref Utf8JsonReader json, string place)
    {
        var elements = new JsonArray();
        while (json.Read() && json.TokenType is not JsonTokenType.EndArray)
        {
            var child = string.Create(CultureInfo.InvariantCulture, $"{place}/{elements.Count}");
            _lines.TryAdd(child, Line(json));
            elements.Add(ReadNode(ref json, child));
        }

        return elements;
    }

    // Orchard writes whole numbers as 1 or 1.0.
    private JsonValue? ReadNumber(Utf8JsonReader json)
    {
        if (!json.TryGetDecimal(out var number))
            Report(Line(json), "json.number", Encoding.UTF8.GetString(json.ValueSpan), "a number of at most 28 digits");
        return decimal.IsInteger(number) && number is >= int.MinValue and <= int.MaxValue ? JsonValue.Create((int)number) : JsonValue.Create(number);
    }

    private int Line(Utf8JsonReader json)
    {
        var position = (int)json.TokenStartIndex;
        _line += _bytes.AsSpan(_counted, position - _counted).Count((byte)'\n');
        _counted = position;
        return _line;
    }

    private void Report(int line, string code, string found, string expected) =>
        _problems.Add(new FileProblem(_file, line, code, found, expected));
}

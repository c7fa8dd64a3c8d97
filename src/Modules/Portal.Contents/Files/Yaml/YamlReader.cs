using System.Text.Json.Nodes;
using Portal.ContentModel;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Portal.Contents.Files.Yaml;

/// <summary>Reads YAML 1.2 with the core schema into JSON. Anchors, tags and several documents in one file are refused: content is plain data.</summary>
internal sealed class YamlReader
{
    /// <summary>More levels than any content has, and few enough for the stack.</summary>
    private const int MaxDepth = 32;

    private readonly Parser _parser;
    private readonly string _file;
    private readonly int _offset;
    private readonly List<FileProblem> _problems;
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);
    private int _depth;

    private YamlReader(string text, string file, int firstLine, List<FileProblem> problems)
    {
        _parser = new Parser(new Scanner(new StringReader(text)));
        _file = file;
        _offset = firstLine - 1;
        _problems = problems;
    }

    /// <summary>A mapping; {} for an empty file. Null when something is wrong, which is then among the problems.</summary>
    /// <param name="firstLine">One-based line of the file on which the text begins.</param>
    public static LocatedJson? ReadMapping(string text, string file, int firstLine, List<FileProblem> problems)
    {
        var reader = new YamlReader(text, file, firstLine, problems);
        return reader.Read() switch
        {
            (false, _) => null,
            (_, null) => new LocatedJson([], reader._lines, firstLine),
            (_, JsonObject root) => new LocatedJson(root, reader._lines, firstLine),
            _ => reader.Refuse("keys and values"),
        };
    }

    /// <summary>A list, as the value of the one key "list". Null when something is wrong.</summary>
    public static LocatedJson? ReadList(string text, string file, List<FileProblem> problems)
    {
        var reader = new YamlReader(text, file, 1, problems);
        return reader.Read("list") switch
        {
            (false, _) => null,
            (_, JsonArray root) => new LocatedJson(new JsonObject { ["list"] = root }, reader._lines, 1),
            _ => reader.Refuse("a list"),
        };
    }

    private LocatedJson? Refuse(string expected)
    {
        _problems.Add(new FileProblem(_file, _offset + 1, "yaml.shape", "another kind of value", expected));
        return null;
    }

    private (bool Sound, JsonNode? Root) Read(string place = "")
    {
        var before = _problems.Count;
        JsonNode? root = null;
        try
        {
            _parser.Consume<StreamStart>();
            if (_parser.TryConsume<DocumentStart>(out _))
            {
                root = ReadNode(place);
                _parser.Consume<DocumentEnd>();
            }

            if (_parser.TryConsume<DocumentStart>(out var second))
                Report(second, "yaml.documents", "a second document", "one document");
        }
        catch (YamlException e)
        {
            _problems.Add(new FileProblem(_file, _offset + (int)e.Start.Line, "yaml.syntax", e.InnerException?.Message ?? e.Message, $"YAML 1.2 of at most {MaxDepth} levels"));
        }
        catch (InvalidOperationException)
        {
            // The scanner's own failure on some unclosed brackets; the last event read is the nearest place it knows.
            var line = _parser.Current is { } last ? (int)last.End.Line : 1;
            _problems.Add(new FileProblem(_file, _offset + line, "yaml.syntax", "brackets or quotes that are not closed", "YAML 1.2"));
        }

        return (_problems.Count == before, root);
    }

    private JsonNode? ReadNode(string place)
    {
        if (_parser.TryConsume<AnchorAlias>(out var alias))
        {
            Report(alias, "yaml.alias", $"*{alias.Value}", "the value itself");
            return null;
        }

        if (_parser.Current is NodeEvent node && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty))
            Report(node, "yaml.tag", node.Anchor.IsEmpty ? node.Tag.Value : $"&{node.Anchor.Value}", "a value without tag or anchor");
        if (_parser.TryConsume<Scalar>(out var scalar))
            return ReadScalar(scalar);
        if (++_depth > MaxDepth)
            throw new YamlException(_parser.Current!.Start, _parser.Current.End, $"more than {MaxDepth} levels");
        JsonNode value = _parser.TryConsume<MappingStart>(out _) ? ReadMembers(place) : ReadElements(place);
        _depth--;
        return value;
    }

    private JsonObject ReadMembers(string place)
    {
        var members = new JsonObject();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = _parser.Consume<Scalar>();
            var child = place.Length == 0 ? key.Value : $"{place}/{key.Value}";
            _lines.TryAdd(child, Line(key));
            var value = ReadNode(child);
            if (!members.TryAdd(key.Value, value))
                Report(key, "yaml.duplicate_key", $"{key.Value} again", "each key once");
        }

        return members;
    }

    private JsonArray ReadElements(string place)
    {
        var elements = new JsonArray();
        _parser.Consume<SequenceStart>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            var child = $"{place}/{elements.Count}";
            _lines.TryAdd(child, Line(_parser.Current!));
            elements.Add(ReadNode(child));
        }

        return elements;
    }

    private JsonNode? ReadScalar(Scalar scalar)
    {
        if (scalar.Style is not ScalarStyle.Plain)
            return JsonValue.Create(scalar.Value);
        if (!YamlScalar.TryResolve(scalar.Value, out var value))
            Report(scalar, "yaml.number", scalar.Value, "a finite number of at most 28 digits");
        return value;
    }

    private int Line(ParsingEvent at) => _offset + (int)at.Start.Line;

    private void Report(ParsingEvent at, string code, string found, string expected) =>
        _problems.Add(new FileProblem(_file, Line(at), code, found, expected));
}

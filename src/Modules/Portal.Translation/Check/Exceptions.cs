using System.Text.Json.Nodes;
using Portal.ContentModel;

namespace Portal.Translation.Check;

/// <summary>The exceptions that one document's front matter records. Each must allow something: a leftover hides the next fault.</summary>
internal sealed class Exceptions
{
    private readonly List<(string Clause, string Check, string Value)> _entries;
    private readonly HashSet<int> _used = [];

    public Exceptions(JsonObject document) =>
        _entries = [.. (document["exceptions"] as JsonArray ?? []).Select(e => (Text(e, "clause"), Text(e, "check"), Text(e, "value")))];

    /// <summary>True when an exception names this finding.</summary>
    public bool Allow(string clause, string check, string value)
    {
        var index = _entries.FindIndex(e => e == (clause, check, value));
        if (index >= 0)
            _used.Add(index);
        return index >= 0;
    }

    /// <param name="checks">Names of all checks that exceptions can name.</param>
    public IEnumerable<FileProblem> ListUnneeded(string file, Func<string, int> lineOf, IReadOnlyCollection<string> checks)
    {
        foreach (var (i, (clause, check, value)) in _entries.Index())
        {
            var line = lineOf($"exceptions/{i}");
            if (!checks.Contains(check))
                yield return new FileProblem(file, line, "check.exception_unknown", check, $"one of: {string.Join(", ", checks)}");
            else if (!_used.Contains(i))
                yield return new FileProblem(file, line, "check.exception_unneeded", $"{clause}, {check}, {value}", "no exception: nothing is wrong there");
        }
    }

    private static string Text(JsonNode? entry, string key) => entry?[key]?.ToString() ?? "";
}

using Portal.ContentModel;
using Portal.ContentModel.Types;

namespace Portal.Contents.Files;

/// <summary>What can only be seen with all items at hand: ids, numbers and paths given twice, references to nothing, items that are missing.</summary>
internal sealed class ItemChecks
{
    // Pages that the site has whatever its content: an item there would never be seen.
    private static readonly string[] PathsOfTheSite = ["actions", "figures", "goals", "places", "search", "terms", "updates"];

    private readonly IReadOnlyList<ReadItem> _items;
    private readonly List<FileProblem> _problems;
    private readonly Dictionary<string, ReadItem> _byId = new(StringComparer.Ordinal);
    private readonly HashSet<string> _clauses = new(StringComparer.Ordinal);

    private ItemChecks(IReadOnlyList<ReadItem> items, List<FileProblem> problems)
    {
        _items = items;
        _problems = problems;
    }

    /// <param name="concerns">The items whose references are followed; null for all.</param>
    public static void Run(IReadOnlyList<ReadItem> items, List<FileProblem> problems, Func<ReadItem, bool>? concerns = null)
    {
        // Items with faults are not among those read: a reference to one of them is no fault of its own.
        var complete = problems.Count == 0;
        var checks = new ItemChecks(items, problems);
        checks.RefuseTwins();
        if (!complete)
            return;
        foreach (var item in items.Where(i => concerns?.Invoke(i) ?? true))
            checks.RefuseDangling(item);
    }

    /// <summary>Refuses a folder without an item that the site cannot do without.</summary>
    public static void RefuseMissing(IEnumerable<ContentType> types, IReadOnlyList<ReadItem> items, List<FileProblem> problems)
    {
        var given = items.Select(i => (i.Type.Name, i.Id)).ToHashSet();
        // An item with a fault is not among those read, and yet not missing.
        var faulty = problems.Select(p => p.File).ToList();
        foreach (var (type, id) in types.SelectMany(t => t.Items.Select(id => (t, id))).Where(i => !given.Contains((i.t.Name, i.id))))
        {
            var place = type.IsList ? type.Storage : $"{type.Storage}{id}/";
            if (!faulty.Exists(f => f.StartsWith(place, StringComparison.Ordinal)))
                problems.Add(new FileProblem(
                    type.IsList ? place : place + ItemFolder.ItemFile, 0, "item.missing", $"no {type.Name} {id}", "one: the site has pages that need it"));
        }
    }

    private void RefuseTwins()
    {
        var paths = new Dictionary<string, string>(PathsOfTheSite.Select(p => KeyValuePair.Create(p, "a page of the site")), StringComparer.Ordinal);
        var values = new Dictionary<(string, string, string), ReadItem>();
        foreach (var item in _items)
        {
            if (!_byId.TryAdd(item.Id, item))
                Report(item, "id", "item.duplicate_id", item.Id, $"another id: {_byId[item.Id].File} has this one");
            if (item.Type.PathFor(item.Shared) is { } path && !paths.TryAdd(path, item.File))
                Report(item, "slug", "item.path_taken", path, $"another path: {paths[path]} has this one");
            if (item.Type.PathPattern?.Contains("{number}", StringComparison.Ordinal) is true)
                RefuseTwin(item, "number", item.Type.Name, values);
            RefuseTwin(item, "order", item.Type.Storage, values);
            if (SourceText(item) is { } source)
                foreach (var clause in source.Text!.Clauses.Where(c => !_clauses.Add(c.Id)))
                    _problems.Add(new FileProblem(source.File, clause.Line, "clause.duplicate_id", clause.Id, "an id that no other item has"));
        }
    }

    // Numbers are those of a type, and a place in the order is one among all that stand in the same folder.
    private void RefuseTwin(ReadItem item, string field, string scope, Dictionary<(string Scope, string Field, string Value), ReadItem> values)
    {
        if (item.Shared[field]?.ToString() is not { } value)
            return;
        if (value == "0")
            Report(item, field, "field.value", $"{field}: 0", "a number from 1 on");
        else if (!values.TryAdd((scope, field, value), item))
            Report(item, field, $"item.duplicate_{field}", value, $"another {field}: {values[(scope, field, value)].File} has this one");
    }

    private void RefuseDangling(ReadItem item)
    {
        foreach (var (name, value) in item.Shared)
            foreach (var reference in item.Type.Field(name, FieldScope.Shared)!.Kind.References(value!))
                if (!Exists(item, reference))
                    Report(item, name + reference.Place, "reference.unknown", reference.Id, Expected(reference));
        foreach (var (culture, document) in item.Documents)
            foreach (var (name, value) in document)
                foreach (var reference in item.Type.Field(name, FieldScope.Culture)!.Kind.References(value!))
                    if (!Exists(item, reference))
                        _problems.Add(new FileProblem(
                            item.Sources[culture].File, item.Sources[culture].LineOf(name + reference.Place), "reference.unknown", reference.Id, Expected(reference)));
    }

    private bool Exists(ReadItem item, FieldReference reference) => reference.Target switch
    {
        ReferenceTarget.Item => _byId.TryGetValue(reference.Id, out var target) && target.Type.Name == reference.Type,
        ReferenceTarget.ItemNumber => _items.Any(i => i.Type.Name == reference.Type && i.Shared["number"]?.ToString() == reference.Id),
        ReferenceTarget.Clause => _clauses.Contains(reference.Id),
        _ => SourceText(item)?.Text!.Clauses.Any(c => item.Type.SchemeFor(item.Id, item.Shared).LocalId(c.Id) == reference.Id) ?? false,
    };

    private static string Expected(FieldReference reference) => reference.Target switch
    {
        ReferenceTarget.Item => $"the id of {Article.With(reference.Type!)}",
        ReferenceTarget.ItemNumber => $"the number of {Article.With(reference.Type!)}",
        ReferenceTarget.Clause => "the id of a clause",
        _ => "the local id of a clause of this item",
    };

    private static DocumentSource? SourceText(ReadItem item) =>
        item.Sources.TryGetValue(Culture.Chinese, out var source) && source.Text is not null ? source : null;

    private void Report(ReadItem item, string field, string code, string found, string expected) =>
        _problems.Add(new FileProblem(item.File, item.LineOf(field), code, found, expected));
}

using Portal.ContentModel;
using Portal.ContentModel.Types;

namespace Portal.Contents.Files;

/// <summary>What can only be seen with all items at hand: ids and paths given twice, references to nothing.</summary>
internal sealed class ItemChecks
{
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

    private void RefuseTwins()
    {
        var paths = new Dictionary<string, ReadItem>(StringComparer.Ordinal);
        var numbers = new Dictionary<(ContentType, string), ReadItem>();
        foreach (var item in _items)
        {
            if (!_byId.TryAdd(item.Id, item))
                Report(item, "id", "item.duplicate_id", item.Id, $"another id: {_byId[item.Id].File} has this one");
            if (item.Type.PathFor(item.Shared) is { } path && !paths.TryAdd(path, item))
                Report(item, "slug", "item.path_taken", path, $"another path: {paths[path].File} has this one");
            if (item.Type.PathPattern?.Contains("{number}", StringComparison.Ordinal) is true && item.Shared["number"] is { } number
                && !numbers.TryAdd((item.Type, number.ToString()), item))
                Report(item, "number", "item.duplicate_number", number.ToString(), $"another number: {numbers[(item.Type, number.ToString())].File} has this one");
            if (SourceText(item) is { } source)
                foreach (var clause in source.Text!.Clauses.Where(c => !_clauses.Add(c.Id)))
                    _problems.Add(new FileProblem(source.File, clause.Line, "clause.duplicate_id", clause.Id, "an id that no other item has"));
        }
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

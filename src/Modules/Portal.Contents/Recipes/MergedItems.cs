using System.Text.Json.Nodes;
using Portal.ContentModel;
using Portal.ContentModel.Clauses;
using Portal.ContentModel.Types;
using Portal.Contents.Files;
using Portal.Contents.Import;
using Portal.Contents.Types;

namespace Portal.Contents.Recipes;

/// <summary>Lays a recipe over what the site has and holds the result against the rules of content files.</summary>
internal sealed class MergedItems
{
    private readonly Recipe _recipe;
    private readonly KnownDocuments _known;
    private readonly ContentTypes _types;
    private readonly List<FileProblem> _problems = [];
    private readonly List<ReadItem> _all = [];

    private MergedItems(Recipe recipe, KnownDocuments known, ContentTypes types)
    {
        _recipe = recipe;
        _known = known;
        _types = types;
    }

    public static Parsed<IReadOnlyList<MergedItem>> Of(Recipe recipe, KnownDocuments known, ContentTypes types)
    {
        var items = new MergedItems(recipe, known, types);
        var merged = recipe.Items.Select(items.Merge).ToList();
        items.AddRestOfSite();
        ItemChecks.Run(items._all, items._problems, i => i.File == recipe.File);
        return Parsed.Of<IReadOnlyList<MergedItem>>(merged, items._problems);
    }

    private MergedItem Merge(RecipeItem item)
    {
        var first = item.Documents[0];
        if (_known.TypeOf(item.Id) is { } before && before != item.Type.Name)
            Report(first, "", "item.type", $"{first.ContentItemId} of type {item.Type.Name}", $"{before}, as {item.Id} is on the site");
        var shared = Latest(DocumentKey.Shared(item.Id)) ?? [];
        foreach (var document in item.Documents)
            Lay(document.Shared, shared);
        int LineOf(string field) => (item.Documents.FirstOrDefault(d => d.Shared.ContainsKey(field.Split('/')[0])) ?? first).LineOf(field);
        FieldCheck.Run(item.Type, FieldScope.Shared, shared, _recipe.File, LineOf, _problems);
        var read = new ReadItem(item.Type, item.Id, shared, _recipe.File, LineOf);
        var contents = item.Documents.DistinctBy(d => d.Culture).ToDictionary(d => d.Culture, d => MergeCulture(item, d, shared, read));
        if (!contents.ContainsKey(Culture.Chinese))
            AddSource(read);
        foreach (var culture in Culture.All)
            CheckCulture(item, culture, contents.GetValueOrDefault(culture), shared);
        CheckStructure(item, read);
        _all.Add(read);
        return new MergedItem(item, shared, contents);
    }

    // Drafts may come language by language; what goes public is held against the rules of content files, with what the site has already.
    private void CheckCulture(RecipeItem item, Culture culture, JsonObject? content, JsonObject shared)
    {
        var goesPublic = item.Documents.Any(d => d.Published);
        var document = item.Documents.FirstOrDefault(d => d.Culture == culture) ?? item.Documents[0];
        if ((content ?? Latest(new DocumentKey(item.Id, culture))) is { } whole)
            GroupHeadings.Check(item.Type, shared, whole, _recipe.File, document.LineOf, _problems);
        else if (culture.IsSource || (item.Type.Complete && goesPublic))
            Report(document, "", "item.culture_missing", $"{item.Id} without {culture.Name}", $"the {item.Type.Name} in {culture.Name}");
    }

    private void CheckStructure(RecipeItem item, ReadItem read)
    {
        if (read.Sources.GetValueOrDefault(Culture.Chinese)?.Text is not { } source)
            return;
        foreach (var document in item.Documents.Where(d => !d.Culture.IsSource))
            if (read.Sources[document.Culture].Text is { } text)
                _problems.AddRange(ClauseStructure.Find(source, text, _recipe.File, mayLack: !(item.Type.Complete && document.Published))
                    .Select(problem => problem with { Line = document.LineOf(ContentType.BodyField) }));
    }

    private JsonObject MergeCulture(RecipeItem item, RecipeDocument document, JsonObject shared, ReadItem read)
    {
        var content = Latest(new DocumentKey(item.Id, document.Culture)) ?? [];
        Lay(document.Content, content);
        FieldCheck.Run(item.Type, FieldScope.Culture, content, _recipe.File, document.LineOf, _problems);
        ClauseText? text = null;
        if (content[ContentType.BodyField]?.ToString() is { } body)
        {
            var parsed = ClauseParser.Parse(body, item.Type.SchemeFor(item.Id, shared), _recipe.File, 1 - document.LinesAdded);
            _problems.AddRange(parsed.Problems.Select(p => p with
            {
                Line = document.LineOf(ContentType.BodyField),
                Found = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{p.Found} in line {Math.Max(1, p.Line)} of the Markdown of {document.ContentItemId}"),
            }));
            text = parsed.Value;
        }

        read.Add(document.Culture, content, new DocumentSource(_recipe.File, text, document.LineOf));
        return content;
    }

    private void AddRestOfSite()
    {
        var given = _recipe.Items.Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var id in _known.ItemIds.Where(i => !given.Contains(i)))
        {
            // An item of a type that is no longer declared keeps its data, but has no page.
            if (_types.Find(_known.TypeOf(id)!) is not { } type)
                continue;
            var item = new ReadItem(type, id, Latest(DocumentKey.Shared(id)) ?? [], $"{id} on the site", _ => 0);
            AddSource(item);
            _all.Insert(0, item);
        }
    }

    private void AddSource(ReadItem item)
    {
        if (Latest(new DocumentKey(item.Id, Culture.Chinese)) is not { } content)
            return;
        var text = content[ContentType.BodyField]?.ToString() is { } body
            ? ClauseParser.Parse(body, item.Type.SchemeFor(item.Id, item.Shared), item.File).Value
            : null;
        item.Add(Culture.Chinese, content, new DocumentSource(item.File, text));
    }

    private JsonObject? Latest(DocumentKey key) => _known.LatestContent(key) is { } text ? JsonNode.Parse(text)!.AsObject() : null;

    private static void Lay(JsonObject values, JsonObject over)
    {
        foreach (var (name, value) in values)
            over[name] = value?.DeepClone();
    }

    private void Report(RecipeDocument document, string field, string code, string found, string expected) =>
        _problems.Add(new FileProblem(_recipe.File, document.LineOf(field), code, found, expected));
}

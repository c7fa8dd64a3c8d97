using System.Text.Json.Nodes;
using Portal.ContentModel;
using Portal.ContentModel.Json;
using Portal.ContentModel.Types;
using Portal.Contents.Import;
using Portal.Contents.Publish;
using Portal.Contents.Storage;
using Portal.Contents.Types;
using Portal.Platform.Storage;

namespace Portal.Contents.Recipes;

/// <summary>Does what a recipe says, all its steps in one transaction: one refusal, and nothing of it is kept.</summary>
public sealed class RunRecipe(WriteSessions sessions, ContentTypes types, IEnumerable<IPublishGuard> guards)
{
    private const string Author = "recipe";

    public async Task<Parsed<RecipeReport>> RunAsync(Recipe recipe, CancellationToken cancellationToken = default)
    {
        await using var session = await sessions.BeginAsync(cancellationToken);
        var report = await RunAsync(recipe, session, cancellationToken);
        if (report.IsSuccess)
            await session.CommitAsync(cancellationToken);
        return report;
    }

    /// <summary>The same as part of a larger transaction, which the caller commits. After a refusal it must not.</summary>
    public async Task<Parsed<RecipeReport>> RunAsync(Recipe recipe, WriteSession session, CancellationToken cancellationToken = default)
    {
        var known = await KnownDocuments.LoadAsync(session, cancellationToken);
        var merged = MergedItems.Of(recipe, known, types);
        if (!merged.IsSuccess)
            return Parsed.Refused<RecipeReport>(merged.Problems);

        var outcome = new RecipeReport([], [], 0);
        foreach (var item in merged.Value)
            if (await WriteAsync(item, session, known, outcome, cancellationToken) is { } refusal)
                return new FileProblem(recipe.File, item.Source.Documents[0].LineOf(""), refusal.Code, Sentence(refusal), "an item that can be published");
        return outcome;
    }

    private async Task<Error?> WriteAsync(
        MergedItem item, WriteSession session, KnownDocuments known, RecipeReport outcome, CancellationToken cancellationToken)
    {
        var id = item.Source.Id;
        var type = item.Source.Type;
        if (known.TypeOf(id) is null)
            session.Db.Add(new ItemRow { Id = id, Type = type.Name, CreatedAt = session.Now });
        var goesPublic = item.Source.Documents.Any(d => d.Published);
        if (Write(DocumentKey.Shared(id), item.Shared, onlyWhenNew: true) is { } shared)
            return shared;
        foreach (var document in item.Source.Documents)
            if (Write(new DocumentKey(id, document.Culture), item.Contents[document.Culture], onlyWhenNew: false) is { } refusal)
                return refusal;

        return goesPublic ? await GuardAsync(item, session, cancellationToken) : null;

        // A shared draft that staff are working on does not go public because a language does.
        Error? Write(DocumentKey key, JsonObject content, bool onlyWhenNew)
        {
            var published = key.Culture is null ? goesPublic : item.Source.Documents.First(d => d.Culture == key.Culture).Published;
            return WriteDocument(key, CanonicalJson.Write(content), type, published, onlyWhenNew, session, known, outcome);
        }
    }

    private static Error? WriteDocument(
        DocumentKey key, string content, ContentType type, bool publish, bool onlyWhenNew, WriteSession session, KnownDocuments known, RecipeReport outcome)
    {
        var document = known.Find(key);
        var changed = document is null || known.LatestContent(key) != content;
        // Also one that was never published, or was withdrawn: somebody decided that it is not public.
        if (changed && document is { Draft: not null })
            return ContentErrors.DraftInTheWay(key);
        if (changed)
        {
            document ??= session.AddDocument(key);
            session.AddVersion(document, content, Author);
            session.Audit("DraftSaved", document, document.Latest, Author);
        }

        if (publish && document!.Draft is not null && (changed || !onlyWhenNew || document.Published is null))
        {
            session.PublishDraft(document, type.Name, Author);
            outcome.Published.Add(key);
        }
        else if (changed)
            outcome.Drafts.Add(key);
        else
            outcome.Unchanged++;
        return null;
    }

    private async Task<Error?> GuardAsync(MergedItem item, WriteSession session, CancellationToken cancellationToken)
    {
        var shared = (await session.FindDocumentAsync(DocumentKey.Shared(item.Source.Id), cancellationToken))!;
        var stored = await session.ContentOfAsync(shared, shared.Published!.Value, cancellationToken);
        var content = stored is null ? item.Shared : JsonNode.Parse(stored)!.AsObject();
        var cultures = item.Source.Documents.Where(d => d.Published).Select(d => d.Culture).ToList();
        var change = new PublishedChange(item.Source.Id, item.Source.Type, content, cultures);
        return await guards.CheckAsync(change, session, cancellationToken);
    }

    private static string Sentence(Error error) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, error.Message, error.Arguments).TrimEnd('.');
}

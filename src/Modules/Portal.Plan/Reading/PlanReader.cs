using System.Globalization;
using System.Text.Json.Nodes;
using Portal.ContentModel;
using Portal.ContentModel.Clauses;
using Portal.Contents.Published;
using Portal.Contents.Types;
using Portal.Liquid;
using Portal.Site;
using Portal.Site.Pages;

namespace Portal.Plan.Reading;

/// <summary>Makes readers, one a request.</summary>
internal sealed class PlanReaders(ContentTypes types, BaseAddress site, SiteSettings settings)
{
    public PlanReader Open(PageRequest request) => new(request, types, site, settings);
}

/// <summary>Reads the plan for one page: its texts in the page's language, or in the source where there is no translation.</summary>
internal sealed class PlanReader(PageRequest request, ContentTypes types, BaseAddress site, SiteSettings settings)
{
    public PageRequest Request { get; } = request;

    public Culture Culture => Request.Culture;

    private ReadSession Content => Request.Content;

    /// <summary>Shared fields of a published item; null when it is not published.</summary>
    public PublishedDocument? Shared(string itemId) => Content.FindShared(itemId);

    /// <summary>The document that readers of the page's language see: the translation, or the source.</summary>
    public PublishedDocument? Shown(string itemId) => Shown(itemId, Culture);

    public PublishedDocument? Shown(string itemId, Culture culture) =>
        Content.Find(itemId, culture) ?? (culture.IsSource ? null : Content.Find(itemId, Culture.Chinese));

    /// <summary>Published items of a type in the plan's order.</summary>
    public IReadOnlyList<string> List(string type) => Content.List(type);

    public string Title(string itemId) => Shown(itemId)?.Text?.Title ?? "";

    /// <summary>HTML lang of a document's text when it is not the page's; else null.</summary>
    public string? LangOf(PublishedDocument? document) =>
        document?.Key.Culture is { } culture && culture != Culture ? culture.HtmlLang : null;

    /// <summary>True when an item's heading is not in the official text.</summary>
    public bool HasEditorialHeading(string itemId) => Shared(itemId)?.Value("heading") == "editorial";

    /// <summary>When the city published the plan; null while the plan is not published here.</summary>
    public DateOnly? Published =>
        DateOnly.TryParseExact(Shared(PlanItems.Plan)?.Value("published"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    public int Number(string itemId) => Shared(itemId)?.Number("number") ?? 0;

    /// <summary>Site-relative address of an item's page; the clause's permanent link when the item has no page.</summary>
    public string Url(string itemId) => Path(itemId) is { } path ? Request.Address(path) : Addresses.OfClause(Culture, itemId);

    /// <summary>Path under the culture's segment; null when the item has no page.</summary>
    public string? Path(string itemId) =>
        Shared(itemId) is { } shared && types.Find(shared.Type) is { } type ? type.PathFor(shared.Content) : null;

    /// <summary>Full id of a clause from its local id in the item's files.</summary>
    public string FullId(string itemId, string localId) =>
        Shared(itemId) is { } shared && types.Find(shared.Type) is { } type ? type.SchemeFor(itemId, shared.Content).FullId(localId) : localId;

    public ActionRef Action(string itemId) => new(Number(itemId), Title(itemId), Url(itemId), LangOf(Shown(itemId)));

    public LinkModel Link(string itemId) => new(Title(itemId), Url(itemId), LangOf(Shown(itemId)));

    /// <summary>All clauses of an item below its title.</summary>
    public IEnumerable<ClauseModel> Clauses(string itemId) =>
        Shown(itemId) is { Text: { } text } shown ? text.Body.Select(clause => Clause(shown, clause)) : [];

    /// <summary>One clause by its full id; null when it is not published.</summary>
    public ClauseModel? Clause(string clauseId) =>
        Content.FindItemOfClause(clauseId) is { } itemId && Shown(itemId) is { } shown && shown.Text?.Find(clauseId) is { } clause
            ? Clause(shown, clause)
            : null;

    private ClauseModel Clause(PublishedDocument shown, Clause clause) => new()
    {
        Id = clause.Id,
        Label = clause.Id[(clause.Id.IndexOf('.', StringComparison.Ordinal) + 1)..],
        Number = NumberOf(shown, clause),
        Html = new ClauseHtml(clause.Html),
        Topic = clause.Topic,
        Url = Addresses.OfClause(Culture, clause.Id),
        Lang = LangOf(shown),
        Languages = [.. Culture.All.Where(c => c != Culture).Select(c => new ClauseLanguage(c.HtmlLang, c.Name, c.Endonym, Addresses.OfClause(c, clause.Id)))],
        Cite = Citation.OfClause(this, shown, clause.Id, site),
        Other = Other(shown.Key.ItemId, clause.Id),
        Behind = IsBehind(shown, clause.Id),
        Note = Note(shown, clause.Id),
        ProblemUrl = ProblemUrl(shown, clause.Id),
    };

    // The strategic positions are numbered from 1 in the official text.
    private int? NumberOf(PublishedDocument shown, Clause clause) =>
        Shared(shown.Key.ItemId)?.Content["numbered"]?.GetValue<bool>() is true ? shown.Text!.Body.ToList().IndexOf(clause) + 1 : null;

    /// <summary>Where to report a problem of a clause's translation, shown alone or beside the source; null for the source alone, and when staff have set no address.</summary>
    public string? ProblemUrl(PublishedDocument shown, string clauseId) =>
        (shown.Key.Culture is { IsSource: false } own ? own : Request.With) is { IsSource: false } translation
            ? ContactAddress.ForProblem(settings.Contact, clauseId, translation, Request.Text.T("Translation problem in {0} ({1})", clauseId, translation.Name))
            : null;

    /// <summary>A clause, or a title, in the second language of a side-by-side reading.</summary>
    public OtherText? Other(string itemId, string clauseId) =>
        Request.With is { } with && Content.Find(itemId, with)?.Text?.Find(clauseId) is { } clause
            ? new OtherText(with.HtmlLang, new ClauseHtml(clause.Html))
            : null;

    /// <summary>The heading of an item, a clause or not, in the second language.</summary>
    public OtherText? OtherTitle(string itemId) =>
        Request.With is { } with && Content.Find(itemId, with)?.Text is { } text
            ? new OtherText(with.HtmlLang, new ClauseHtml(System.Net.WebUtility.HtmlEncode(text.Title)))
            : null;

    /// <summary>True when a translated clause was made from another text than the published source.</summary>
    public bool IsBehind(PublishedDocument shown, string clauseId)
    {
        if (shown.Key.Culture is not { IsSource: false })
            return false;
        var source = Content.Find(shown.Key.ItemId, Culture.Chinese)?.Text?.Find(clauseId);
        return source is not null && Stamp(shown, clauseId)?["source"]?.GetValue<string>() != source.Hash;
    }

    /// <summary>True when a person has reviewed every clause of a translation.</summary>
    public bool IsReviewed(PublishedDocument shown) =>
        shown.Text is { } text && text.Clauses.All(c => Stamp(shown, c.Id)?["state"]?.GetValue<string>() == ClauseStamp.Reviewed);

    private NoteModel? Note(PublishedDocument shown, string clauseId) => shown.Content["notes"]?[LocalId(shown, clauseId)] is { } note
        ? new NoteModel(
            note["text"]!.GetValue<string>(), note["source"]!.GetValue<string>(),
            DateOnly.ParseExact(note["date"]!.GetValue<string>(), "yyyy-MM-dd", CultureInfo.InvariantCulture))
        : null;

    private JsonNode? Stamp(PublishedDocument shown, string clauseId) => shown.Content["translation"]?[LocalId(shown, clauseId)];

    private string LocalId(PublishedDocument shown, string clauseId) =>
        types.Find(shown.Type)?.SchemeFor(shown.Key.ItemId, Shared(shown.Key.ItemId)?.Content).LocalId(clauseId) ?? clauseId;
}

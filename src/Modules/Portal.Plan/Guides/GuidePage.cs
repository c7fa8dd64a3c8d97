using System.Text.Json.Nodes;
using Portal.Liquid;
using Portal.Plan.Reading;
using Portal.Site;
using Portal.Site.Pages;

namespace Portal.Plan.Guides;

/// <summary>A way in by purpose: groups of clauses, each line citing its clause and saying nothing that the plan doesn't.</summary>
internal sealed class GuidePage(PlanReaders readers, BaseAddress site) : IItemPage
{
    public IReadOnlyCollection<string> ContentTypes { get; } = [PlanItems.GuideType];

    public Page? Build(PageRequest request, string itemId)
    {
        var reader = readers.Open(request);
        if (reader.Shown(itemId) is not { Text: { } text } shown)
            return null;

        var shared = reader.Shared(itemId)!;
        var headings = shown.Content["groups"] as JsonObject;
        var model = new GuideModel
        {
            Title = text.Title,
            Lang = reader.LangOf(shown),
            Html = new ClauseHtml(text.Html),
            Groups = [.. (shared.Content["groups"] as JsonArray ?? []).Select(group => Group(reader, group!, headings))],
            OtherDoor = reader.List(PlanItems.GuideType).Where(id => id != itemId).Select(reader.Link).FirstOrDefault(),
            Authority = reader.Authority([itemId, PlanItems.Plan], canBeside: false),
            Cite = Citation.OfAddress(reader, text.Title, [itemId], site),
        };
        return new Page("guide", model, new PageHead
        {
            Title = text.Title,
            Description = shown.Value("summary") ?? text.Title,
            Cultures = reader.TranslatedIn(itemId),
            Nav = shared.Value("slug") ?? "",
            JsonLd = Breadcrumbs.Of(reader, site, text.Title),
        });
    }

    private static GuideGroup Group(PlanReader reader, JsonNode group, JsonObject? headings)
    {
        var id = group["id"]!.GetValue<string>();
        return new GuideGroup(
            id, headings?[id]?.GetValue<string>() ?? id,
            [.. group["clauses"]!.AsArray().Select(clause => Line(reader, clause!.GetValue<string>())).OfType<GuideLine>()]);
    }

    private static GuideLine? Line(PlanReader reader, string clauseId)
    {
        if (reader.Clause(clauseId) is not { } clause || reader.Request.Content.FindItemOfClause(clauseId) is not { } item)
            return null;
        // A whole action is cited by its title, a measure by its text.
        var whole = clauseId == item;
        return new GuideLine(
            clause.Id, clause.Url, whole ? null : clause.Html, clause.Lang,
            whole ? reader.Request.Content.Find(item, reader.Culture)?.Value("summary") : null,
            reader.Number(item), reader.Title(item), reader.Url(item));
    }
}

[TemplateModel]
internal sealed record GuideModel
{
    public required string Title { get; init; }

    public required string? Lang { get; init; }

    public required ClauseHtml Html { get; init; }

    public required IReadOnlyList<GuideGroup> Groups { get; init; }

    public required LinkModel? OtherDoor { get; init; }

    public required AuthorityModel? Authority { get; init; }

    public required CiteModel? Cite { get; init; }
}

[TemplateModel]
internal sealed record GuideGroup(string Id, string Title, IReadOnlyList<GuideLine> Lines);

/// <param name="Html">The clause; null when the line stands for a whole action.</param>
/// <param name="Summary">Of a whole action; not official text.</param>
/// <param name="Number">Number of the action that the clause belongs to.</param>
/// <param name="Title">Title of that action.</param>
[TemplateModel]
internal sealed record GuideLine(
    string Id, string Url, ClauseHtml? Html, string? Lang, string? Summary, int Number, string Title, string ActionUrl);

using System.Text.Json.Nodes;
using Portal.ContentModel;
using Portal.Contents.Published;
using Portal.Plan.Reading;

namespace Portal.Plan.Entities;

/// <summary>A named place, organisation, project, programme, brand or figure, in the page's language.</summary>
/// <param name="Id">Item id of the entity.</param>
/// <param name="Kind">"place", "park", "facility", "organisation", "project", "program", "brand", "industry", "target".</param>
/// <param name="Lang">HTML lang of the name when it is not the page's.</param>
/// <param name="Figure">Its quantity; null when it has none.</param>
internal sealed record EntityName(string Id, string Kind, string Name, string? Lang, EntityFigure? Figure)
{
    /// <summary>The name where its quantity stands beside it: "现代化国际社区（15个）" without the brackets that end it, "15 городов" without the number that begins it.</summary>
    public string Subject
    {
        get
        {
            var open = Name.LastIndexOfAny(['(', '（']);
            return Figure is not { } figure ? Name
                : Name.StartsWith(figure.Quantity + " ", StringComparison.Ordinal) ? Name[(figure.Quantity.Length + 1)..]
                : open > 0 && Name[^1] is ')' or '）' && Name.AsSpan(open + 1).StartsWith(figure.Quantity, StringComparison.Ordinal) ? Name[..open].TrimEnd()
                : Name;
        }
    }

    public bool IsFigure => Figure is { Kind: not EntityFigure.Name };

    /// <summary>True for what can be found on a map or has a door.</summary>
    public bool IsPlace => Kind is "place" or "park" or "facility" or "organisation";
}

/// <param name="Kind">"target", "count" or "name" (a slogan, an ordinal or part of a name: never charted).</param>
/// <param name="Quantity">As the plan writes it: "113", "4+8".</param>
internal sealed record EntityFigure(string Kind, string Quantity)
{
    public const string Target = "target";
    public const string Count = "count";
    public const string Name = "name";
}

/// <summary>Queries over the entities that the plan names.</summary>
internal static class EntityNames
{
    /// <summary>The entities named in an item, in the order of its clauses, each once.</summary>
    public static IReadOnlyList<EntityName> In(PlanReader reader, string itemId) =>
        [.. ClausesOf(reader, itemId).SelectMany(c => c.Entities).Distinct(StringComparer.Ordinal)
            .Select(id => Find(reader, id)).OfType<EntityName>()];

    public static EntityName? Find(PlanReader reader, string entityId)
    {
        if (reader.Shared(entityId) is not { } shared || reader.Shown(entityId) is not { } shown)
            return null;
        var figure = shared.Content["figure"] is JsonObject value
            ? new EntityFigure(value["kind"]!.GetValue<string>(), value["quantity"]!.ToString())
            : null;
        return new EntityName(entityId, shared.Value("kind") ?? "", shown.Value("name") ?? "", reader.LangOf(shown), figure);
    }

    /// <summary>The entities with a quantity that the plan's text has, in its order, and the clauses where they stand.</summary>
    public static IEnumerable<(EntityName Entity, IEnumerable<string> Clauses)> Figures(PlanReader reader) =>
        ClausesByEntity(reader)
            .Select(clauses => (Entity: Find(reader, clauses.Key), Clauses: clauses.AsEnumerable()))
            .Where(f => f.Entity?.Figure is not null)
            .Select(f => (f.Entity!, f.Clauses));

    /// <summary>Ids of the clauses that name an entity, in the plan's order.</summary>
    public static ILookup<string, string> ClausesByEntity(PlanReader reader) =>
        PlanOrder.Items(reader)
            .SelectMany(item => ClausesOf(reader, item))
            .SelectMany(clause => clause.Entities, (clause, entity) => (entity, clause: clause.Id))
            .ToLookup(p => p.entity, p => p.clause, StringComparer.Ordinal);

    /// <summary>An item's "entities" field: full ids of its clauses, in the order of the text, with the entities that each names.</summary>
    public static IEnumerable<(string Id, IReadOnlyList<string> Entities)> ClausesOf(PlanReader reader, string itemId)
    {
        if (reader.Shared(itemId)?.Content["entities"] is not JsonObject entities || reader.Shown(itemId)?.Text is not { } text)
            return [];
        var byId = entities.ToDictionary(c => reader.FullId(itemId, c.Key), c => c.Value!.AsArray(), StringComparer.Ordinal);
        return text.Clauses.Where(c => byId.ContainsKey(c.Id))
            .Select(c => (c.Id, (IReadOnlyList<string>)[.. byId[c.Id].Select(id => id!.GetValue<string>())]));
    }
}

using Portal.Plan.Entities;
using Portal.Plan.Reading;

namespace Portal.Plan.Actions;

/// <summary>Actions that speak of the same things.</summary>
internal static class RelatedActions
{
    /// <summary>Those that share most entities first; one shared entity says why.</summary>
    public static IReadOnlyList<RelatedAction> Of(PlanReader reader, string itemId)
    {
        var own = EntityIds(reader, itemId).ToHashSet(StringComparer.Ordinal);
        return [.. reader.List(PlanItems.ActionType).Where(other => other != itemId)
            .Select(other => (other, shared: EntityIds(reader, other).Where(own.Contains).ToList()))
            .Where(pair => pair.shared.Count > 0)
            .OrderByDescending(pair => pair.shared.Count)
            .Select(pair => Related(reader, pair.other, pair.shared[0]))];
    }

    private static RelatedAction Related(PlanReader reader, string itemId, string entityId) =>
        new(reader.Number(itemId), reader.Title(itemId), reader.Url(itemId), EntityNames.Find(reader, entityId)?.Name ?? "");

    private static IEnumerable<string> EntityIds(PlanReader reader, string itemId) =>
        EntityNames.ClausesOf(reader, itemId).SelectMany(c => c.Entities).Distinct(StringComparer.Ordinal);
}

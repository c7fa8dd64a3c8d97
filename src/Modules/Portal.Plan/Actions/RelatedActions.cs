using Portal.Plan.Reading;

namespace Portal.Plan.Actions;

/// <summary>Actions that speak of the same things.</summary>
internal static class RelatedActions
{
    private const int Most = 5;

    /// <summary>At most five: those that share entities first, then those that share terms; what few actions share counts
    /// more. One shared thing says why.</summary>
    public static IReadOnlyList<RelatedAction> Of(PlanReader reader, string itemId)
    {
        var others = reader.List(PlanItems.ActionType).Where(other => other != itemId).ToList();
        var subjects = SharedSubject.Of(reader, itemId, others);
        return [.. others
            .Select(other => (other, shared: subjects.Where(s => s.Others.Contains(other)).ToList()))
            .Where(pair => pair.shared.Count > 0)
            .OrderByDescending(pair => Rarity(pair.shared.Where(s => s.IsEntity)))
            .ThenByDescending(pair => Rarity(pair.shared))
            .Take(Most)
            .Select(pair => Related(reader, pair.other, pair.shared[0]))];
    }

    private static double Rarity(IEnumerable<SharedSubject> shared) => shared.Sum(s => 1.0 / s.Others.Count);

    private static RelatedAction Related(PlanReader reader, string itemId, SharedSubject why)
    {
        var action = reader.Action(itemId);
        return new RelatedAction(action.Number, action.Title, action.Url, action.Lang, why.Name, why.Lang);
    }
}

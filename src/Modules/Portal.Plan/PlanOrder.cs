using Portal.Contents.Published;
using Portal.Plan.Reading;

namespace Portal.Plan;

/// <summary>The items of the plan in the order of the document.</summary>
internal static class PlanOrder
{
    private static readonly string[] Types =
        [PlanItems.PlanType, PlanItems.PartType, PlanItems.PhaseType, PlanItems.SectionType, PlanItems.ActionType];

    public static IReadOnlyList<string> Items(PlanReader reader) =>
        [.. Types.SelectMany(reader.List).OrderBy(id => reader.Shared(id)?.Number("order") ?? int.MaxValue)];

    /// <summary>A section's numbering in the official text: "（四）"; null beyond ten, which no plan has.</summary>
    public static string? SectionMarker(PublishedDocument section) =>
        section.Number("number") is >= 1 and <= 10 and var number ? $"（{"一二三四五六七八九十"[number - 1]}）" : null;
}

using Portal.Liquid;
using Portal.Plan.Reading;

namespace Portal.Plan.Phases;

/// <summary>One phase, as the phase bar and lists show it.</summary>
/// <param name="Current">True when the present year lies in it.</param>
/// <param name="Clause">Null where only the bar is shown.</param>
[TemplateModel]
internal sealed record PhaseModel(int Number, string Title, int From, int To, string Url, bool Current, ClauseModel? Clause)
{
    public static IReadOnlyList<PhaseModel> All(PlanReader reader, int year, bool withClauses) =>
        [.. reader.List(PlanItems.PhaseType).Select(id => Of(reader, id, year, withClauses))];

    public static PhaseModel Of(PlanReader reader, string itemId, int year, bool withClause)
    {
        var shared = reader.Shared(itemId)!;
        var (from, to) = (shared.Number("from") ?? 0, shared.Number("to") ?? 0);
        return new PhaseModel(
            reader.Number(itemId), reader.Title(itemId), from, to, reader.Url(itemId),
            from <= year && year <= to, withClause ? reader.Clause(itemId) : null);
    }
}

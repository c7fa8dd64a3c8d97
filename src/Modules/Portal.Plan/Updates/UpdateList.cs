using System.Globalization;
using Portal.Localization;
using Portal.Plan.Reading;

namespace Portal.Plan.Updates;

/// <param name="Date">The day that the editors gave it.</param>
internal sealed record Update(string ItemId, string Title, string Url, DateOnly Date, string? Summary, string? Lang);

/// <param name="Date">Sorts and identifies the fact; where no day is known, the first of the month.</param>
/// <param name="IsDayKnown">False: only the month of the date is.</param>
/// <param name="When">As much of the date as is known, in words; it stands alone and begins with a capital.</param>
internal sealed record Fact(DateOnly Date, bool IsDayKnown, string When, string Text);

/// <summary>Queries over the news.</summary>
internal static class UpdateList
{
    // No day is known of the approval.
    private static readonly DateOnly Approved = new(2024, 10, 1);

    public static IReadOnlyList<Update> Newest(PlanReader reader) =>
        [.. reader.List(PlanItems.UpdateType).Select(id => Of(reader, id)).OfType<Update>().OrderByDescending(u => u.Date)];

    /// <summary>What is true of the plan before anything is reported of it, the newest first.</summary>
    public static IReadOnlyList<Fact> Facts(PlanReader reader)
    {
        var (culture, text) = (reader.Culture, reader.Request.Text);
        var approved = new Fact(
            Approved, false, CultureDates.MonthAlone(culture, Approved), text.T("The State Council approved the spatial plan that names the city’s role."));
        return reader.Published is { } published
            ? [new(published, true, CultureDates.InWords(culture, published), text.T("The plan was published.")), approved]
            : [approved];
    }

    private static Update? Of(PlanReader reader, string itemId) =>
        reader.Shown(itemId) is { Text: { } text } shown
        && DateOnly.TryParseExact(reader.Shared(itemId)?.Value("date"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? new Update(itemId, text.Title, reader.Url(itemId), date, shown.Value("summary"), reader.LangOf(shown))
            : null;
}

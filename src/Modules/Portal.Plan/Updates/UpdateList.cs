using System.Globalization;
using Portal.Localization;
using Portal.Plan.Reading;
using Portal.Site.Pages;

namespace Portal.Plan.Updates;

/// <param name="Date">The day that the editors gave it.</param>
internal sealed record Update(string ItemId, string Title, string Url, DateOnly Date, string? Summary, string? Lang);

/// <summary>Queries over the news.</summary>
internal static class UpdateList
{
    public static IReadOnlyList<Update> Newest(PlanReader reader) =>
        [.. reader.List(PlanItems.UpdateType).Select(id => Of(reader, id)).OfType<Update>().OrderByDescending(u => u.Date)];

    /// <summary>What is true of the plan before anything is reported of it, the newest first.</summary>
    public static IReadOnlyList<(DateOnly Date, string Text)> Facts(CultureTexts text) =>
    [
        (new DateOnly(2025, 7, 10), text.T("The plan was published.")),
        (new DateOnly(2024, 10, 1), text.T("In October 2024 the State Council approved the spatial plan that names the city’s role.")),
    ];

    private static Update? Of(PlanReader reader, string itemId) =>
        reader.Shown(itemId) is { Text: { } text } shown
        && DateOnly.TryParseExact(reader.Shared(itemId)?.Value("date"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? new Update(itemId, text.Title, reader.Url(itemId), date, shown.Value("summary"), reader.LangOf(shown))
            : null;
}

using System.Globalization;
using System.Text.Json.Nodes;

namespace Portal.ContentModel.Types.Kinds;

/// <summary>A day of the Gregorian calendar as ISO 8601 text: "2025-07-10".</summary>
internal sealed class DateKind : FieldKind
{
    public override string Name => "date";

    public override FieldFault? FindFault(JsonNode? value) =>
        DateOnly.TryParseExact(TextOf(value), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? null
            : new("", "a date as year-month-day (2025-07-10)");
}

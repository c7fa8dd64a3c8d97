using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Portal.Platform.Storage;

/// <summary>Stores times as whole milliseconds since 1970 in UTC: alike, exact and sortable in both databases.</summary>
internal sealed class UtcMillisecondsConverter() : ValueConverter<DateTimeOffset, long>(
    time => time.ToUnixTimeMilliseconds(),
    milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));

using System.Globalization;
using Portal.ContentModel;

namespace Portal.Localization;

/// <summary>Chooses a language by a browser's Accept-Language header (RFC 9110, 12.5.4).</summary>
public static class AcceptLanguage
{
    // Browsers send a handful of ranges; what comes after this many is not worth reading.
    private const int MostRanges = 32;

    /// <summary>The language with the greatest weight, the first of several; English when none of the portal's is wanted.</summary>
    /// <param name="header">The header's value; null, empty or malformed text chooses English.</param>
    public static Culture Choose(string? header)
    {
        var (chosen, best) = (Culture.English, 0.0);
        var remaining = MostRanges;
        foreach (var range in header.AsSpan().Split(','))
        {
            if (remaining-- == 0)
                break;
            var (culture, weight) = Read(header.AsSpan()[range].Trim());
            if (culture is not null && weight > best)
                (chosen, best) = (culture, weight);
        }

        return chosen;
    }

    private static (Culture?, double Weight) Read(ReadOnlySpan<char> range)
    {
        var semicolon = range.IndexOf(';');
        var tag = (semicolon < 0 ? range : range[..semicolon]).TrimEnd();
        var weight = semicolon < 0 ? 1 : ReadWeight(range[(semicolon + 1)..].Trim());
        return (Match(tag), weight);
    }

    /// <summary>0 for anything but "q=" and a number from 0 to 1.</summary>
    private static double ReadWeight(ReadOnlySpan<char> parameter) =>
        parameter is ['q' or 'Q', '=', .. var number]
        && double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight)
        && weight <= 1
            ? weight
            : 0;

    /// <summary>By the primary subtag, whatever script or region follows: zh-TW is better served in Chinese than in English.</summary>
    private static Culture? Match(ReadOnlySpan<char> tag)
    {
        var end = tag.IndexOfAny('-', '_');
        var primary = end < 0 ? tag : tag[..end];
        foreach (var culture in Culture.All)
            if (primary.Equals(culture.Segment, StringComparison.OrdinalIgnoreCase))
                return culture;
        return null;
    }
}

using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace Portal.Liquid.Http;

/// <summary>Accept-Encoding (RFC 9110, 12.5.3).</summary>
public static class AcceptEncoding
{
    /// <summary>True when the header names the coding; q=0 refuses it.</summary>
    public static bool Has(StringValues acceptEncoding, string coding)
    {
        var header = acceptEncoding.ToString();
        foreach (var range in header.AsSpan().Split(','))
        {
            var part = header.AsSpan(range).Trim();
            var end = part.IndexOf(';');
            if ((end < 0 ? part : part[..end].TrimEnd()).Equals(coding, StringComparison.OrdinalIgnoreCase))
                return end < 0 || !IsZero(part[(end + 1)..]);
        }

        return false;
    }

    private static bool IsZero(ReadOnlySpan<char> parameter)
    {
        parameter = parameter.Trim();
        return parameter.StartsWith("q=", StringComparison.OrdinalIgnoreCase)
            && double.TryParse(parameter[2..], CultureInfo.InvariantCulture, out var quality) && quality == 0;
    }
}

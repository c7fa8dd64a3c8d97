using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Portal.Liquid.Http;

/// <summary>If-None-Match (RFC 9110, 13.1.2).</summary>
public static class EntityTags
{
    /// <summary>True when the client says that it has these bytes, or any ("*").</summary>
    /// <param name="tag">Of what would be sent, quoted.</param>
    public static bool IsKnown(HttpRequest request, StringValues tag)
    {
        var condition = request.Headers.IfNoneMatch;
        if (condition.Count == 0 || !EntityTagHeaderValue.TryParseList(condition, out var known))
            return false;
        // Compared weakly: proxies that compress mark our tags as weak.
        var own = EntityTagHeaderValue.Parse(tag.ToString());
        return known.Any(k => k.Equals(EntityTagHeaderValue.Any) || k.Compare(own, useStrongComparison: false));
    }
}

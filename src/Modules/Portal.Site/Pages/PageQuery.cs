using Microsoft.AspNetCore.Http;
using Portal.ContentModel;

namespace Portal.Site.Pages;

/// <summary>The query parameters that public pages know. Others change nothing and make no cache entries.</summary>
public static class PageQuery
{
    /// <summary>Second language of a side-by-side reading: a culture's segment. The only parameter of cached pages.</summary>
    public const string With = "with";

    /// <summary>What to search for.</summary>
    public const string Search = "q";

    public const string Section = "section";
    public const string Kind = "kind";
    public const string Place = "place";
    public const string Page = "page";

    private static readonly string[] Known = [Search, Section, Kind, Place, Page];

    /// <summary>The known parameters that were given and are not empty.</summary>
    public static IReadOnlyDictionary<string, string> Read(IQueryCollection query, Culture culture)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (query.TryGetValue(With, out var given) && Culture.TryFromSegment(given[0], out var with) && with != culture)
            values[With] = with.Segment;
        foreach (var key in Known)
            if (query.TryGetValue(key, out var value) && value[0] is { Length: > 0 } text)
                values[key] = text;
        return values;
    }
}

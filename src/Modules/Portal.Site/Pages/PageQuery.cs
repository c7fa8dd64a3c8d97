using Microsoft.AspNetCore.Http;
using Portal.ContentModel;

namespace Portal.Site.Pages;

/// <summary>The query parameters that public pages know. Others change nothing and make no cache entries.</summary>
public static class PageQuery
{
    /// <summary>Second language of a side-by-side reading: a culture's segment.</summary>
    public const string With = "with";

    private static readonly Dictionary<string, string> None = [];

    /// <summary>The parameters of a cacheable page.</summary>
    public static IReadOnlyDictionary<string, string> Read(IQueryCollection query, Culture culture) =>
        query.TryGetValue(With, out var values) && Culture.TryFromSegment(values[0], out var with) && with != culture
            ? new Dictionary<string, string>(StringComparer.Ordinal) { [With] = with.Segment }
            : None;
}

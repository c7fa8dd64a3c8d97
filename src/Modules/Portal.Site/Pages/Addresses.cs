using Portal.ContentModel;

namespace Portal.Site.Pages;

/// <summary>Makes site-relative addresses: without the path base, which the <c>href</c> filter adds.</summary>
public static class Addresses
{
    /// <param name="culture">The language.</param>
    /// <param name="path">Under the culture's segment; "" for the home page.</param>
    public static string Of(Culture culture, string path) => $"/{culture.Segment}/{path}";

    /// <summary>Permanent link of a clause in a language.</summary>
    public static string OfClause(Culture culture, string clauseId) => Of(culture, "clauses/" + clauseId);
}

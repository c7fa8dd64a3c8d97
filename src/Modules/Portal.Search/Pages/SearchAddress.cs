using System.Globalization;
using System.Text;
using Portal.Site.Pages;

namespace Portal.Search.Pages;

/// <summary>A state of the search page as an address.</summary>
/// <param name="Root">Site-relative address of the search page.</param>
/// <param name="Page">From 1.</param>
internal sealed record SearchAddress(string Root, string Query, int? Section, string? Kind, string? Place, int Page)
{
    private const int LastPage = 1000;

    public static SearchAddress From(PageRequest request) => new(
        request.Address("search"),
        request.Query.GetValueOrDefault(PageQuery.Search, "").Trim(),
        Number(request, PageQuery.Section),
        request.Query.GetValueOrDefault(PageQuery.Kind),
        request.Query.GetValueOrDefault(PageQuery.Place),
        Math.Clamp(Number(request, PageQuery.Page) ?? 1, 1, LastPage));

    /// <summary>Another query, without the filters of this one.</summary>
    public SearchAddress With(string query) => new(Root, query, null, null, null, 1);

    public override string ToString()
    {
        var address = new StringBuilder($"{Root}?{PageQuery.Search}={Uri.EscapeDataString(Query)}");
        if (Section is { } section)
            address.Append(CultureInfo.InvariantCulture, $"&{PageQuery.Section}={section}");
        if (Kind is not null)
            address.Append(CultureInfo.InvariantCulture, $"&{PageQuery.Kind}={Uri.EscapeDataString(Kind)}");
        if (Place is not null)
            address.Append(CultureInfo.InvariantCulture, $"&{PageQuery.Place}={Uri.EscapeDataString(Place)}");
        if (Page > 1)
            address.Append(CultureInfo.InvariantCulture, $"&{PageQuery.Page}={Page}");
        return address.ToString();
    }

    private static int? Number(PageRequest request, string key) =>
        int.TryParse(request.Query.GetValueOrDefault(key), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

using System.Text.Json.Nodes;
using Portal.Site;

namespace Portal.Plan.Reading;

/// <summary>A page's place in the site, as schema.org's BreadcrumbList.</summary>
internal static class Breadcrumbs
{
    /// <summary>As a document of its own, for pages that show no text of the plan.</summary>
    /// <param name="title">Of the page itself.</param>
    /// <param name="above">The pages between home and this one, the outermost first.</param>
    public static JsonNode Of(PlanReader reader, BaseAddress site, string title, params IReadOnlyList<Crumb> above)
    {
        var list = ListOf(reader, site, title, above);
        list.Insert(0, "@context", "https://schema.org");
        return list;
    }

    /// <summary>As a part of a larger document. It begins at the home page, since search engines show no list of one.</summary>
    public static JsonObject ListOf(PlanReader reader, BaseAddress site, string title, IReadOnlyList<Crumb> above)
    {
        var request = reader.Request;
        Crumb[] trail = [new(request.Text.T("Home"), request.Address("")), .. above, new(title, request.Address(request.Path))];
        return new JsonObject
        {
            ["@type"] = "BreadcrumbList",
            ["itemListElement"] = new JsonArray([.. trail.Select((step, index) => (JsonNode)new JsonObject
            {
                ["@type"] = "ListItem",
                ["position"] = index + 1,
                ["name"] = step.Name,
                ["item"] = site.Absolute(step.Address),
            })]),
        };
    }
}

/// <param name="Address">Site-relative.</param>
internal sealed record Crumb(string Name, string Address)
{
    public static Crumb Actions(PlanReader reader) => new(reader.Request.Text.T("Actions"), reader.Request.Address("actions"));

    public static Crumb Plan(PlanReader reader) => new(reader.Request.Text.T("The plan"), reader.Url(PlanItems.Plan));
}

using System.Text.Json.Nodes;
using Portal.Site;

namespace Portal.Plan.Reading;

/// <summary>A page's place in the site, as schema.org's BreadcrumbList.</summary>
internal static class Breadcrumbs
{
    /// <param name="trail">Name and site-relative address, the outermost first.</param>
    public static JsonNode Of(BaseAddress site, IReadOnlyList<(string Name, string Address)> trail) => new JsonObject
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

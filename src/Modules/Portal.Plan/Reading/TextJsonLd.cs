using System.Globalization;
using System.Text.Json.Nodes;
using Portal.ContentModel;
using Portal.Contents.Published;
using Portal.Site;
using Portal.Site.Pages;

namespace Portal.Plan.Reading;

/// <summary>A page of the plan's text in schema.org's words: the plan or an article that is part of it, and its place in the site.</summary>
internal static class TextJsonLd
{
    /// <param name="updated">When the text that the page shows was last published.</param>
    /// <param name="above">The pages between home and this one, the outermost first.</param>
    public static JsonNode Of(PlanReader reader, BaseAddress site, string itemId, DateOnly? updated, params IReadOnlyList<Crumb> above) => new JsonObject
    {
        ["@context"] = "https://schema.org",
        ["@graph"] = new JsonArray(
            Text(reader, site, reader.Shown(itemId)!, updated),
            Breadcrumbs.ListOf(reader, site, reader.Title(itemId), above)),
    };

    private static JsonObject Text(PlanReader reader, BaseAddress site, PublishedDocument shown, DateOnly? updated)
    {
        var itemId = shown.Key.ItemId;
        var isPlan = itemId == PlanItems.Plan;
        var text = new JsonObject
        {
            ["@type"] = isPlan ? "CreativeWork" : "Article",
            ["@id"] = site.Absolute(reader.Request.Address(reader.Request.Path)),
            ["headline"] = reader.Title(itemId),
            ["inLanguage"] = shown.Key.Culture!.Name,
        };
        Add(text, "description", reader.Request.Content.Find(itemId, reader.Culture)?.Value("summary"));
        Add(text, "dateModified", updated?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add(text, "position", reader.Shared(itemId)?.Number("number"));
        if (isPlan)
            AddOrigin(text, reader);
        else
            text["isPartOf"] = Plan(reader, site);
        // The source is shown where there is no translation, and is no translation of itself.
        if (!shown.Key.Culture.IsSource)
            text["translationOfWork"] = new JsonObject { ["@id"] = site.Absolute(Addresses.Of(Culture.Chinese, reader.Request.Path)) };
        return text;
    }

    private static JsonObject Plan(PlanReader reader, BaseAddress site)
    {
        var plan = new JsonObject
        {
            ["@type"] = "CreativeWork",
            ["@id"] = site.Absolute(reader.Url(PlanItems.Plan)),
            ["name"] = reader.Title(PlanItems.Plan),
            ["url"] = site.Absolute(reader.Url(PlanItems.Plan)),
        };
        AddOrigin(plan, reader);
        return plan;
    }

    private static void AddOrigin(JsonObject plan, PlanReader reader)
    {
        Add(plan, "datePublished", reader.Shared(PlanItems.Plan)?.Value("published"));
        plan["publisher"] = new JsonObject
        {
            ["@type"] = "GovernmentOrganization",
            ["name"] = reader.Request.Text.T("Shenyang Municipal People’s Government"),
        };
    }

    private static void Add(JsonObject to, string name, JsonNode? value)
    {
        if (value is not null)
            to[name] = value;
    }
}

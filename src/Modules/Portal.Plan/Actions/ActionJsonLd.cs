using System.Globalization;
using System.Text.Json.Nodes;
using Portal.ContentModel;
using Portal.Contents.Published;
using Portal.Plan.Reading;
using Portal.Site;
using Portal.Site.Pages;

namespace Portal.Plan.Actions;

/// <summary>An action in schema.org's words: an article that is part of the plan, with its place in the site.</summary>
internal static class ActionJsonLd
{
    public static JsonNode Of(PlanReader reader, PublishedDocument shown, ActionModel model, BaseAddress site)
    {
        var own = site.Absolute(reader.Request.Address(reader.Request.Path));
        var article = new JsonObject
        {
            ["@type"] = "Article",
            ["@id"] = own,
            ["headline"] = model.Title,
            ["inLanguage"] = shown.Key.Culture!.Name,
            ["description"] = model.Summary,
            ["dateModified"] = model.Updated?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["position"] = model.Number,
            ["isPartOf"] = new JsonObject
            {
                ["@type"] = "CreativeWork",
                ["name"] = reader.Title(PlanItems.Plan),
                ["url"] = site.Absolute(reader.Url(PlanItems.Plan)),
                ["datePublished"] = reader.Shared(PlanItems.Plan)?.Value("published"),
            },
        };
        if (!reader.Culture.IsSource)
            article["translationOfWork"] = new JsonObject
            {
                ["@id"] = site.Absolute(Addresses.Of(Culture.Chinese, reader.Request.Path)),
            };
        return new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@graph"] = new JsonArray(article, Breadcrumbs.Of(site, [
                (reader.Request.Text.T("Actions"), reader.Request.Address("actions")),
                (model.Section.Title, model.Section.Url),
                (model.Title, reader.Request.Address(reader.Request.Path))])),
        };
    }
}

using Portal.ContentModel;
using Portal.Liquid;
using Portal.Plan.Reading;

namespace Portal.Plan.Entities;

/// <summary>A name in one language.</summary>
/// <param name="Lang">HTML lang.</param>
/// <param name="Text">The name.</param>
/// <param name="Endonym">The language's own name.</param>
[TemplateModel]
internal sealed record NameModel(string Lang, string Text, string Endonym);

/// <summary>The names of an entity or term in all its languages.</summary>
internal static class FiveNames
{
    /// <summary>The reader's language first, then the others in their fixed order.</summary>
    public static IReadOnlyList<NameModel> Of(PlanReader reader, string itemId) =>
        [.. Culture.All.OrderBy(culture => culture != reader.Culture)
            .Select(culture => (culture, name: reader.Request.Content.Find(itemId, culture)?.Value("name")))
            .Where(pair => pair.name is not null)
            .Select(pair => new NameModel(pair.culture.HtmlLang, pair.name!, pair.culture.Endonym))];
}

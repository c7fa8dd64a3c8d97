using Portal.ContentModel;
using Portal.Liquid;
using Portal.Plan.Entities;
using Portal.Plan.Reading;
using Portal.Site;
using Portal.Site.Pages;

namespace Portal.Plan.Places;

/// <summary>Parks, zones, institutes and streets with their names in five languages and the clauses that name them.</summary>
internal sealed class PlacesPage(PlanReaders readers, BaseAddress site) : IFixedPage
{
    public string Path => "places";

    public Page Build(PageRequest request)
    {
        var reader = readers.Open(request);
        var clauses = EntityNames.ClausesByEntity(reader);
        var places = Alphabet.Sort(reader.Culture, clauses.Select(c => EntityNames.Find(reader, c.Key)).OfType<EntityName>(), e => e.Name)
            .Where(e => e.IsPlace).ToLookup(e => e.Kind);
        var text = request.Text;
        var title = text.T("Places and names");
        var model = new PlacesModel
        {
            Cite = Citation.OfAddress(reader, title, PlanOrder.Items(reader), site),
            Authority = reader.Authority([PlanItems.Plan], canBeside: false),
            Groups = [.. new (string Kind, string Title)[]
            {
                ("place", text.T("Streets, districts and zones")),
                ("park", text.T("Parks and industrial zones")),
                ("facility", text.T("Facilities and centers")),
                ("organisation", text.T("Institutes and organizations")),
            }.Select(g => new PlaceGroup(g.Kind, g.Title, [.. places[g.Kind].Select(e => Place(reader, e, clauses[e.Id]))]))],
        };
        return new Page("places", model, new PageHead
        {
            Title = title,
            Description = text.T("Parks, zones, institutes and streets that the plan names, in five languages, with the clauses that name them."),
            Nav = "goals",
            JsonLd = Breadcrumbs.Of(reader, site, title),
        });
    }

    private static PlaceModel Place(PlanReader reader, EntityName entity, IEnumerable<string> clauses) => new(
        entity.Id,
        FiveNames.Of(reader, entity.Id),
        [.. clauses.Select(reader.Clause).OfType<ClauseModel>().Select(c => new PlaceClause(c.Id, c.Url, c.Topic))]);
}

[TemplateModel]
internal sealed record PlacesModel
{
    public required AuthorityModel? Authority { get; init; }

    public required CiteModel? Cite { get; init; }

    public required IReadOnlyList<PlaceGroup> Groups { get; init; }
}

[TemplateModel]
internal sealed record PlaceGroup(string Kind, string Title, IReadOnlyList<PlaceModel> Places);

/// <param name="Id">Entity id, the row's HTML id.</param>
/// <param name="Names">The reader's language first.</param>
[TemplateModel]
internal sealed record PlaceModel(string Id, IReadOnlyList<NameModel> Names, IReadOnlyList<PlaceClause> Clauses);

[TemplateModel]
internal sealed record PlaceClause(string Id, string Url, string? Topic);

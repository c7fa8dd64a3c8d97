using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Portal.Plan.Actions;
using Portal.Plan.Figures;
using Portal.Plan.Goals;
using Portal.Plan.Guides;
using Portal.Plan.Home;
using Portal.Plan.Pages;
using Portal.Plan.Parts;
using Portal.Plan.Phases;
using Portal.Plan.Places;
using Portal.Plan.Reading;
using Portal.Plan.Sections;
using Portal.Plan.Terms;
using Portal.Plan.Updates;
using Portal.Platform;
using Portal.Site.Discovery;
using Portal.Site.Pages;

namespace Portal.Plan;

/// <summary>The plan's public pages: typed, read-only views over sections, phases, actions, clauses and names. No tables.</summary>
public sealed class PlanModule : IModule
{
    public string Name => "Plan";

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<PlanReaders>();
        services.AddSingleton<IChrome, PlanChrome>();
        services.AddSingleton<IPathRedirect, NumberRedirect>();
        services.AddSingleton<IFeedSource, UpdateFeed>();

        services.AddSingleton<IFixedPage, HomePage>();
        services.AddSingleton<IFixedPage, ActionsPage>();
        services.AddSingleton<IFixedPage, GoalsPage>();
        services.AddSingleton<IFixedPage, FiguresPage>();
        services.AddSingleton<IFixedPage, PlacesPage>();
        services.AddSingleton<IFixedPage, TermsPage>();
        services.AddSingleton<IFixedPage, UpdatesPage>();

        services.AddSingleton<IItemPage, PlanPage>();
        services.AddSingleton<IItemPage, PartPage>();
        services.AddSingleton<IItemPage, PhasePage>();
        services.AddSingleton<IItemPage, SectionPage>();
        services.AddSingleton<IItemPage, ActionPage>();
        services.AddSingleton<IItemPage, GuidePage>();
        services.AddSingleton<IItemPage, EditorialPage>();
        services.AddSingleton<IItemPage, UpdatePage>();
    }
}

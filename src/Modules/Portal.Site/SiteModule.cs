using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Portal.Platform;
using Portal.Platform.Feed;
using Portal.Site.Api;
using Portal.Site.Cache;
using Portal.Site.Discovery;
using Portal.Site.Pages;

namespace Portal.Site;

/// <summary>The public site: addresses, the page cache, error pages, and what machines read of it.</summary>
public sealed class SiteModule : IModule
{
    public string Name => "Site";

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(configuration.GetSection("Site").Get<SiteSettings>() ?? new SiteSettings());
        services.AddSingleton<BaseAddress>();
        services.AddSingleton<SecurityHeaders>();
        services.AddSingleton<PageCache>();
        services.AddSingleton<IFeedConsumer>(provider => provider.GetRequiredService<PageCache>());
        services.AddSingleton<ServeCachedPages>();
        services.AddSingleton<PageSources>();
        services.AddSingleton<BuildHead>();
        services.AddSingleton<RenderPage>();
        services.AddSingleton<FindPage>();
        services.AddSingleton<SendPage>();
        services.AddSingleton<AnswerPage>();
        services.AddSingleton<MountSite>();
        services.AddSingleton<ClauseRedirect>();
        services.AddSingleton<ApiProblems>();
        services.AddSingleton<FailurePages>();
        services.AddSingleton<SendFile>();
        services.AddSingleton<Sitemap>();
        services.AddSingleton<Robots>();
        services.AddSingleton<AtomFeed>();
    }

    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        DiscoveryEndpoints.Map(endpoints);
        PublicEndpoints.Map(endpoints);
    }
}

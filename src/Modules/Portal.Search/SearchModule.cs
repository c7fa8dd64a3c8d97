using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Portal.Platform;
using Portal.Platform.Feed;
using Portal.Search.Answers;
using Portal.Search.Api;
using Portal.Search.Misses;
using Portal.Search.Pages;
using Portal.Search.Published;
using Portal.Site.Pages;

namespace Portal.Search;

/// <summary>Search over clauses and pages in all languages: index, answers, page and API.</summary>
public sealed class SearchModule : IModule
{
    /// <summary>The index, from the content root, where no setting says otherwise.</summary>
    public const string StandardFolder = "App_Data/index";

    public string Name => "Search";

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(provider => new SearchFolder(Path.GetFullPath(
            configuration["Search:Folder"] ?? StandardFolder, provider.GetRequiredService<IHostEnvironment>().ContentRootPath)));
        services.AddSingleton<SearchPages>();
        services.AddSingleton<KeepIndex>();
        services.AddSingleton<IFeedConsumer>(provider => provider.GetRequiredService<KeepIndex>());
        services.AddSingleton<SearchPlaces>();
        services.AddSingleton<PageTypes>();
        services.AddSingleton<PresentAnswer>();
        services.AddSingleton<AnswerQuestion>();
        services.AddSingleton<SuggestTerms>();
        services.AddSingleton<ListMisses>();
        services.AddSingleton<SaveMisses>();
        services.AddSingleton<CountMisses>();
        services.AddHostedService(provider => provider.GetRequiredService<CountMisses>());
        services.AddSingleton<IFixedPage, ResultsPage>();
    }

    public void AddTables(ModelBuilder model) => model.Entity<SearchMissRow>(miss =>
    {
        miss.ToTable("search_misses");
        miss.HasKey(m => new { m.Day, m.CultureName, m.Query });
        miss.Property(m => m.Day).HasMaxLength(10);
        miss.Property(m => m.CultureName).HasMaxLength(10);
        miss.Property(m => m.Query).HasMaxLength(Question.LongestText);
    });

    public void MapEndpoints(IEndpointRouteBuilder endpoints) => SearchEndpoints.Map(endpoints);
}

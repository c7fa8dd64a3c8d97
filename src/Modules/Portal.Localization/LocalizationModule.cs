using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Portal.ContentModel;
using Portal.Liquid;
using Portal.Liquid.Themes;
using Portal.Platform;

namespace Portal.Localization;

/// <summary>Messages, dates and plural forms in the five languages, and the language of a request.</summary>
public sealed class LocalizationModule : IModule
{
    public string Name => "Localization";

    public void AddServices(IServiceCollection services, IConfiguration configuration) => services
        .AddHttpContextAccessor()
        .AddSingleton<MissingKeys>()
        .AddSingleton(Load)
        .AddSingleton<ITemplateTexts, LiquidTexts>()
        .AddSingleton<IStringLocalizerFactory, RequestLocalizerFactory>()
        .AddTransient(typeof(IStringLocalizer<>), typeof(StringLocalizer<>));

    public void MapEndpoints(IEndpointRouteBuilder endpoints) => ChooseLanguage.Map(endpoints);

    private static Localizer Load(IServiceProvider services)
    {
        var modules = services.GetRequiredService<ModuleList>().All.Select(m => m.GetType().Assembly);
        var catalogues = LoadCatalogues.From(modules, services.GetService<Theme>());
        return catalogues.IsSuccess
            ? new Localizer(catalogues.Value, services.GetRequiredService<MissingKeys>())
            : throw new FilesRefusedException("Messages are refused", catalogues.Problems);
    }
}

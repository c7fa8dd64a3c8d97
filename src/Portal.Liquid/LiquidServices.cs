using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Portal.Liquid.Templates;
using Portal.Liquid.Themes;

namespace Portal.Liquid;

/// <summary>Composes the Liquid host.</summary>
public static class LiquidServices
{
    private const string StandardTheme = "Shenyang";

    /// <summary>
    /// Adds <see cref="Theme"/> and <see cref="LiquidRenderer"/>; <see cref="ITemplateTexts"/> comes from elsewhere. The theme is the
    /// setting <c>Site:Theme</c>, "Shenyang" by default; <c>Site:StrictTemplates</c> makes a property that a model does not have an
    /// error, as is the default in Development. Resolving the renderer begins to compile the theme; using
    /// it throws <see cref="Portal.ContentModel.FilesRefusedException"/> when that has faults.
    /// </summary>
    public static IServiceCollection AddLiquid(this IServiceCollection services) => services
        .AddSingleton(Locate)
        .AddSingleton(p => new ThemeInUse(p.GetRequiredService<Theme>(), IsDevelopment(p), p.GetRequiredService<ILogger<ThemeInUse>>()))
        .AddSingleton(p => new LiquidRenderer(p.GetRequiredService<ThemeInUse>(), p.GetRequiredService<ITemplateTexts>(), IsStrict(p)));

    private static Theme Locate(IServiceProvider services)
    {
        var name = services.GetRequiredService<IConfiguration>()["Site:Theme"] ?? StandardTheme;
        var root = services.GetRequiredService<IHostEnvironment>().ContentRootPath;
        var found = FindTheme.ByName(name, root, AppContext.BaseDirectory);
        return found.IsSuccess ? found.Value : throw new TemplateException(found.Error.ToString());
    }

    private static bool IsStrict(IServiceProvider services) =>
        services.GetRequiredService<IConfiguration>().GetValue("Site:StrictTemplates", IsDevelopment(services));

    private static bool IsDevelopment(IServiceProvider services) => services.GetRequiredService<IHostEnvironment>().IsDevelopment();
}

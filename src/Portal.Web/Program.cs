using Portal.Autoroute;
using Portal.ContentModel;
using Portal.Contents;
using Portal.Liquid;
using Portal.Liquid.Themes;
using Portal.Localization;
using Portal.Plan;
using Portal.Platform;
using Portal.Platform.Storage;
using Portal.Search;
using Portal.Site;
using Portal.Web;
using Portal.Web.Commands;

var modules = new ModuleList(
[
    new LocalizationModule(),
    new ContentsModule(),
    new AutorouteModule(),
    new SiteModule(),
    new PlanModule(),
    new SearchModule(),
]);

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = SiteFolders.ContentRoot() });
builder.AddHostDefaults();
builder.Services.AddStorage(builder.Configuration, builder.Environment.ContentRootPath, modules);
builder.Services.AddLiquid();
builder.Services.AddPublicApi();
builder.Services.AddSiteFiles(builder.Environment.ContentRootPath);
foreach (var module in modules.All)
    module.AddServices(builder.Services, builder.Configuration);

var command = CommandLine.Find(args);
try
{
    await using var app = builder.Build();
    app.UseHostDefaults();
    app.UseSite();
    app.UseRouting();
    app.UseRateLimiter();
    foreach (var module in modules.All)
        module.MapEndpoints(app);
    app.MapThemeAssets();
    app.MapHealth();
    app.MapPublicApi();

    if (command is not null)
        return await command.RunAsync(app.Services, Console.Out, CancellationToken.None);
    await app.Services.GetRequiredService<StartPortal>().RunAsync();
    await app.RunAsync();
    return 0;
}
catch (FilesRefusedException refused)
{
    await Console.Error.WriteLineAsync(refused.Message);
    return command is null ? 1 : 2;
}

using Portal.Autoroute;
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
using Portal.Web.Settings;

var modules = new ModuleList(
[
    new LocalizationModule(),
    new ContentsModule(),
    new AutorouteModule(),
    new SiteModule(),
    new PlanModule(),
    new SearchModule(),
]);

var command = CommandLine.Find(args);
if (command is { IsKnown: false })
    return await command.ExplainAsync(Console.Out);
try
{
    var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args, ContentRootPath = SiteFolders.ContentRoot() });
    if (CheckSettings.Run(builder.Configuration, builder.Environment.ContentRootPath) is { Count: > 0 } problems)
        throw new SettingsRefusedException(problems);
    var log = new StartLog(builder.Configuration);
    builder.AddHostDefaults();
    builder.Services.AddStorage(builder.Configuration, builder.Environment.ContentRootPath, modules);
    builder.Services.AddLiquid();
    builder.Services.AddPublicApi();
    builder.Services.AddSiteFiles(builder.Environment.ContentRootPath);
    foreach (var module in modules.All)
        module.AddServices(builder.Services, builder.Configuration);

    await using var app = builder.Build();
    // Before anything that needs a sound theme and catalogues: commands must run without, to mend them.
    if (command is not null)
        return await command.RunAsync(app.Services, Console.Out, CancellationToken.None);
    app.UseHostDefaults();
    app.UseSite();
    app.UseRouting();
    app.UseRateLimiter();
    foreach (var module in modules.All)
        module.MapEndpoints(app);
    app.MapThemeAssets();
    app.MapHealth();
    app.MapPublicApi();

    await app.Services.GetRequiredService<StartPortal>().RunAsync();
    await app.StartAsync();
    log.Open();
    await app.WaitForShutdownAsync();
    return 0;
}
catch (Exception failure) when (Refusal.Of(failure) is { } words)
{
    await Console.Error.WriteLineAsync(words);
    return command is null ? 1 : 2;
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Portal.Contents.Export;
using Portal.Contents.Import;
using Portal.Contents.Publish;
using Portal.Contents.Published;
using Portal.Contents.Recipes;
using Portal.Contents.Schedule;
using Portal.Contents.Storage;
using Portal.Contents.WorkingCopies;
using Portal.Platform;
using Portal.Platform.Feed;

namespace Portal.Contents;

/// <summary>Drafts, working copies, versions, publishing, schedules, audit; the published content that everything public is made from; content files.</summary>
public sealed class ContentsModule : IModule
{
    public string Name => "Contents";

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<SaveDraft>();
        services.AddSingleton<PublishItem>();
        services.AddSingleton<WithdrawDocument>();
        services.AddSingleton<RestoreVersion>();
        services.AddSingleton<SaveWorkingCopy>();
        services.AddSingleton<FindWorkingCopy>();
        services.AddSingleton<DiscardWorkingCopy>();
        services.AddSingleton<SchedulePublication>();
        services.AddSingleton<CancelSchedule>();
        services.AddSingleton<PublishDue>();
        services.AddHostedService<ScheduleClock>();
        services.AddSingleton<ImportContent>();
        services.AddSingleton<ExportContent>();
        services.AddSingleton<CompareContent>();
        services.AddSingleton<RunRecipe>();
        services.AddSingleton<PublishedContent>();
        services.AddSingleton<IFeedConsumer>(provider => provider.GetRequiredService<PublishedContent>());
    }

    public void AddTables(ModelBuilder model) => ContentTables.Add(model);
}

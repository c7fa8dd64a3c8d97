using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Portal.Contents.Publish;
using Portal.Platform;
using Portal.Platform.Feed;

namespace Portal.Autoroute;

/// <summary>Paths and redirects: one table with the path as its key, written in the publishing transaction.</summary>
public sealed class AutorouteModule : IModule
{
    public string Name => "Autoroute";

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IPublishGuard, ReservePath>();
        services.AddSingleton<RouteTable>();
        services.AddSingleton<IFeedConsumer>(provider => provider.GetRequiredService<RouteTable>());
    }

    public void AddTables(ModelBuilder model) => model.Entity<PathRow>(path =>
    {
        path.ToTable("paths");
        path.HasKey(p => p.Path);
        path.Property(p => p.Path).HasMaxLength(400);
        path.Property(p => p.ItemId).HasMaxLength(100);
        path.HasIndex(p => p.ItemId);
    });
}

using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Portal.Platform;

/// <summary>What one module adds to the portal. The host lists its modules; each composes itself here on one screen.</summary>
public interface IModule
{
    /// <summary>Short name, also the folder of its interface catalogues: "Plan".</summary>
    string Name { get; }

    void AddServices(IServiceCollection services, IConfiguration configuration);

    /// <summary>Adds the module's own tables to the one model that every module shares.</summary>
    void AddTables(ModelBuilder model)
    {
    }

    void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
    }
}

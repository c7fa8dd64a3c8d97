using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Portal.Site.Api;
using Portal.Site.Cache;
using Portal.Site.Pages;

namespace Portal.Site;

/// <summary>What every request passes before routing.</summary>
public static class SitePipeline
{
    /// <summary>Cached pages first: they need nothing of what follows.</summary>
    public static IApplicationBuilder UseSite(this IApplicationBuilder app)
    {
        var services = app.ApplicationServices;
        var settings = services.GetRequiredService<SiteSettings>();
        // Only then is it known what the server listens on.
        services.GetRequiredService<IHostApplicationLifetime>().ApplicationStarted.Register(services.GetRequiredService<BaseAddress>().Check);
        if (settings.PathBase.Length > 0)
        {
            var mount = services.GetRequiredService<MountSite>();
            app.Use(next => context => mount.InvokeAsync(context, next));
        }

        var cached = services.GetRequiredService<ServeCachedPages>();
        app.Use(next => context => cached.InvokeAsync(context, next));
        services.GetRequiredService<SecurityHeaders>().Use(app);
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = services.GetRequiredService<FailurePages>().RunAsync,
        });
        var problems = services.GetRequiredService<ApiProblems>();
        app.Use(next => context => problems.FillAsync(context, next));
        return app;
    }

    /// <summary>Answers a request that a limit refuses: 429 with Retry-After, in the reader's language.</summary>
    public static Task AnswerTooManyAsync(this HttpContext context, int retrySeconds) =>
        context.RequestServices.GetRequiredService<FailurePages>().RefuseAsync(context, retrySeconds);
}

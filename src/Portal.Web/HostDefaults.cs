using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Logging.EventLog;
using Portal.Site;

namespace Portal.Web;

/// <summary>The server, and what every request meets before the modules: limits and proxies.</summary>
internal static class HostDefaults
{
    /// <summary>Largest request body in bytes; public endpoints take none.</summary>
    private const int MaxBody = 1024 * 1024;

    public static void AddHostDefaults(this WebApplicationBuilder builder)
    {
        // The slim host is Kestrel over HTTP alone: a fifth of a second and a few megabytes less than one with everything.
        builder.WebHost.UseKestrelHttpsConfiguration();
        if (OperatingSystem.IsWindows())
        {
            builder.WebHost.UseIIS().UseIISIntegration();
            // Under IIS nobody sees the console.
            builder.Logging.AddEventLog().AddFilter<EventLogLoggerProvider>(level => level >= LogLevel.Warning);
        }

        // The slim host would write for people only; log collectors set "json" or "systemd".
        if (builder.Configuration["Logging:Console:FormatterName"] is { } formatter)
            builder.Services.Configure<ConsoleLoggerOptions>(console => console.FormatterName = formatter);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxBody;
            kestrel.Limits.MaxRequestLineSize = 4 * 1024;
            kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
        });
        builder.Host.UseDefaultServiceProvider(provider =>
        {
            provider.ValidateOnBuild = true;
            provider.ValidateScopes = true;
        });
        var limits = builder.Configuration.GetSection("Limits").Get<LimitOptions>() ?? new LimitOptions();
        builder.Services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, IPAddress>(limits.PartitionOf);
            limiter.OnRejected = (rejected, _) => new ValueTask(rejected.HttpContext.AnswerTooManyAsync(limits.RetrySeconds));
        });
        builder.Services.Configure<ForwardedHeadersOptions>(options => Forwarding.Configure(options, builder.Configuration));
    }

    public static void UseHostDefaults(this WebApplication app) => app.UseForwardedHeaders();
}

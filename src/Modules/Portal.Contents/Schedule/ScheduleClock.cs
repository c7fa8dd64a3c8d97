using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Portal.Contents.Schedule;

/// <summary>Looks every few seconds for what is due.</summary>
internal sealed class ScheduleClock(PublishDue due, TimeProvider time, ILogger<ScheduleClock> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await due.RunAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // The database may be gone for a while: what is due then is due at the next tick.
                logger.LogWarning(failure, "The schedule could not be read");
            }
        }
    }
}

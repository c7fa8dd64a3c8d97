namespace Portal.Web;

/// <summary>
/// Keeps the log quiet about failures until the site serves: what stops a start or a command is told once, by whoever catches it, and EF Core's first
/// look for a database that is not there yet is no failure.
/// </summary>
internal sealed class StartLog
{
    private static readonly string[] Categories =
        ["Microsoft.Extensions.Hosting.Internal.Host", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.EntityFrameworkCore.Database"];

    private volatile bool _serving;

    public void AddTo(ILoggingBuilder logging)
    {
        foreach (var category in Categories)
            logging.AddFilter(category, level => _serving && level >= LogLevel.Warning);
    }

    public void Open() => _serving = true;
}

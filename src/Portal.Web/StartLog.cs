using Microsoft.Extensions.Configuration.Memory;

namespace Portal.Web;

/// <summary>
/// Keeps the log quiet about failures until the site serves: what stops a start or a command is told once, by whoever catches it, and EF Core's first
/// look for a database that is not there yet is no failure. Afterwards the settings decide.
/// </summary>
internal sealed class StartLog
{
    private static readonly string[] Categories =
        ["Microsoft.Extensions.Hosting.Internal.Host", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.EntityFrameworkCore.Database"];

    private readonly IList<IConfigurationSource> _settings;
    private readonly MemoryConfigurationSource _quiet = new()
    {
        InitialData = Categories.Select(category => KeyValuePair.Create<string, string?>($"Logging:LogLevel:{category}", nameof(LogLevel.None))),
    };

    public StartLog(IConfigurationBuilder settings)
    {
        _settings = settings.Sources;
        _settings.Add(_quiet);
    }

    public void Open() => _settings.Remove(_quiet);
}

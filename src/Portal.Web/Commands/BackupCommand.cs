using System.Globalization;
using Portal.Platform.Backup;
using Portal.Platform.Storage;

namespace Portal.Web.Commands;

/// <summary>Writes the whole site to a file.</summary>
internal sealed class BackupCommand : ICommand
{
    public string Name => "backup";

    public string Usage => "<file>  write everything in the database to a zip that either database can restore";

    public async Task<int> RunAsync(
        IServiceProvider services, IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellationToken)
    {
        if (arguments.Count != 1)
        {
            await output.WriteLineAsync($"{Name} {Usage}");
            return 2;
        }

        await services.GetRequiredService<MigrateDatabase>().RunAsync(cancellationToken);
        var rows = await services.GetRequiredService<WriteBackup>().RunAsync(TypedPath.Of(arguments[0]), cancellationToken);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{rows} rows written to {arguments[0]}"));
        return 0;
    }
}

using System.Globalization;
using Portal.Platform.Backup;
using Portal.Platform.Storage;

namespace Portal.Web.Commands;

/// <summary>Writes the whole site to a file.</summary>
internal sealed class BackupCommand : ICommand
{
    public string Name => "backup";

    public string Usage => "<file>  write everything in the database to a zip that either database can restore";

    public (int Least, int Most) Takes => (1, 1);

    public async Task<int> RunAsync(
        IServiceProvider services, IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellationToken)
    {
        await services.GetRequiredService<RequireDatabase>().RunAsync(cancellationToken);
        var rows = await services.GetRequiredService<WriteBackup>().RunAsync(TypedPath.Of(arguments[0]), cancellationToken);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{rows} rows written to {arguments[0]}"));
        return 0;
    }
}

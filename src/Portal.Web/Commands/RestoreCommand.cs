using System.Globalization;
using Portal.Platform.Backup;
using Portal.Platform.Storage;

namespace Portal.Web.Commands;

/// <summary>Replaces the site by what a backup holds.</summary>
internal sealed class RestoreCommand : ICommand
{
    public string Name => "restore";

    public string Usage => "<file>  replace everything in the database by a backup; all of it or nothing";

    public (int Least, int Most) Takes => (1, 1);

    public async Task<int> RunAsync(
        IServiceProvider services, IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellationToken)
    {
        await services.GetRequiredService<MigrateDatabase>().RunAsync(cancellationToken);
        var rows = await services.GetRequiredService<RestoreBackup>().RunAsync(TypedPath.Of(arguments[0]), cancellationToken);
        await output.WriteLineAsync(rows.IsSuccess
            ? string.Create(CultureInfo.InvariantCulture, $"{rows.Value} rows restored from {arguments[0]}")
            : rows.Error.ToString());
        return rows.IsSuccess ? 0 : 1;
    }
}

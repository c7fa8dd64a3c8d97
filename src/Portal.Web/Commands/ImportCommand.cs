using Portal.Contents.Files;
using Portal.Contents.Import;
using Portal.Platform.Storage;

namespace Portal.Web.Commands;

/// <summary>Brings changed content files onto the site.</summary>
internal sealed class ImportCommand : ICommand
{
    public string Name => "content import";

    public string Usage => "[folder]  publish what changed in the content files; list what was changed on the site, or taken off it, and is kept";

    public (int Least, int Most) Takes => (0, 1);

    public async Task<int> RunAsync(
        IServiceProvider services, IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellationToken)
    {
        var folder = arguments.Count > 0 ? TypedPath.Of(arguments[0]) : services.GetRequiredService<SiteFiles>().Content;
        var read = ContentFolder.Read(folder);
        foreach (var problem in read.Problems)
            await output.WriteLineAsync(problem.ToString());
        if (!read.IsSuccess)
            return 1;

        await services.GetRequiredService<MigrateDatabase>().RunAsync(cancellationToken);
        var result = await services.GetRequiredService<ImportContent>().RunAsync(read.Value.Items, cancellationToken);
        if (!result.IsSuccess)
        {
            await output.WriteLineAsync(result.Error.ToString());
            return 1;
        }

        await PrintAsync(result.Value, output);
        return 0;
    }

    private static async Task PrintAsync(ImportReport report, TextWriter output)
    {
        foreach (var key in report.Created)
            await output.WriteLineAsync($"created {key}");
        foreach (var key in report.Updated)
            await output.WriteLineAsync($"updated {key}");
        foreach (var key in report.Kept)
            await output.WriteLineAsync($"kept    {key} (changed on the site since its last import, or taken off it)");
        await output.WriteLineAsync(string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{report.Created.Count} created, {report.Updated.Count} updated, {report.Unchanged} unchanged, {report.Kept.Count} kept"));
    }
}

using System.Globalization;
using Portal.Contents.Export;
using Portal.Platform.Storage;

namespace Portal.Web.Commands;

/// <summary>Writes what the site publishes back to content files.</summary>
internal sealed class ExportCommand : ICommand
{
    public string Name => "content export";

    public string Usage => "<folder>  write what the site publishes to a new folder, or bring a content folder up to it; deletes nothing";

    public (int Least, int Most) Takes => (1, 1);

    public async Task<int> RunAsync(
        IServiceProvider services, IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellationToken)
    {
        await services.GetRequiredService<RequireDatabase>().RunAsync(cancellationToken);
        var report = await services.GetRequiredService<ExportContent>()
            .RunAsync(TypedPath.Of(arguments[0]), services.GetRequiredService<SiteFiles>().Content, cancellationToken);
        foreach (var problem in report.Problems)
            await output.WriteLineAsync(problem.ToString());
        if (!report.IsSuccess)
            return 1;

        foreach (var file in report.Value.Written)
            await output.WriteLineAsync($"written {file}");
        foreach (var key in report.Value.Kept)
            await output.WriteLineAsync($"kept    {key} (the site does not publish it)");
        foreach (var problem in report.Value.Lacking)
            await output.WriteLineAsync($"lacking {problem}");
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{report.Value.Written.Count} files written, {report.Value.Kept.Count} documents kept"));
        return 0;
    }
}
